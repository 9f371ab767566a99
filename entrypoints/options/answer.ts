import { useEffect, useState } from 'preact/hooks';

/** How long somebody stops typing before the worker is asked, in milliseconds. */
const pause = 120;

/**
 * The worker's answer to a question that changes while somebody types: the last one stands until the next comes.
 * @param question undefined where there is nothing to ask
 * @param over what else the answer hangs on: asked again when it is another
 */
export function useAnswer<Question, Answer>(
	question: Question | undefined,
	put: (question: Question) => Promise<Answer>,
	over: unknown,
): Answer | undefined {
	const [answer, setAnswer] = useState<Answer>();
	const key = question === undefined ? undefined : JSON.stringify(question);
	useEffect(() => {
		if (question === undefined) {
			setAnswer(undefined);
			return undefined;
		}
		let isLate = false;
		const answered = async () => {
			const next = await put(question);
			if (!isLate) setAnswer(next);
		};
		const timer = setTimeout(() => void answered(), pause);
		return () => {
			isLate = true;
			clearTimeout(timer);
		};
	}, [key, over]);
	return answer;
}
