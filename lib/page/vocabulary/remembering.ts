/** More texts than this are forgotten and judged anew. */
const most = 1000;

/** A judgement that is made once of each text: a page says the same words many times, and is looked over again and again. */
export function remembering<Result>(judge: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return (text) => {
		if (!known.has(text)) {
			if (known.size > most) known.clear();
			known.set(text, judge(text));
		}
		return known.get(text) as Result;
	};
}
