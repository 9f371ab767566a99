import type { CustomerRecord } from '../../record/customer-record.ts';
import type { CheckReply } from '../../check/reply.ts';

/** What `asking` needs. */
interface Asking {
	/** The record as it stands when a question goes out. */
	record(): CustomerRecord;
	/** Sends one question. */
	check(record: CustomerRecord, revision: number): Promise<CheckReply>;
	/** A question goes out. */
	onAsk(revision: number): void;
	onAnswer(reply: CheckReply, record: CustomerRecord): void;
	/** Nothing came, twice. */
	onNoAnswer(): void;
	/** The worker cannot be reached any more. */
	onGone(): void;
	signal: AbortSignal;
}

/** How long an answer may take before it counts as none. */
const patience = 1000;

/**
 * Asks the worker: one question under way, one waiting, the newest record wins; asked once more after no answer.
 * What is returned asks; it may be called on every key.
 */
export function asking({ record, check, onAsk, onAnswer, onNoAnswer, onGone, signal }: Asking): () => void {
	let revision = 0;
	let isWaiting = false;
	let isUnderWay = false;

	const answer = async (asked: CustomerRecord, number: number): Promise<boolean> => {
		let timer: ReturnType<typeof setTimeout> | number | undefined;
		const inTime = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), patience)));
		const heard = check(asked, number).then((reply) => {
			// Late is better than never, as long as nothing newer was asked.
			const isNewest = reply.revision === number && number === revision && !signal.aborted;
			if (isNewest) onAnswer(reply, asked);
			return isNewest;
		});
		try {
			return await Promise.race([heard, inTime]);
		} catch (error) {
			if (isGone(error)) throw error;
			return false;
		} finally {
			clearTimeout(timer);
		}
	};
	const once = async (): Promise<boolean> => {
		isWaiting = false;
		const number = ++revision;
		onAsk(number);
		return answer(record(), number);
	};
	const run = async () => {
		isUnderWay = true;
		try {
			if (!(await once()) && !signal.aborted && !(await once()) && !signal.aborted) onNoAnswer();
		} catch (error) {
			if (!isGone(error)) throw error;
			isWaiting = false;
			if (!signal.aborted) onGone();
		} finally {
			isUnderWay = false;
		}
		if (isWaiting && !signal.aborted) void run();
	};
	return () => {
		if (signal.aborted) return;
		if (isUnderWay) isWaiting = true;
		else void run();
	};
}

function isGone(error: unknown): boolean {
	return error instanceof Error && error.name === 'WorkerGone';
}
