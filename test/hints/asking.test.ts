import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asking } from '../../lib/hints/session/asking.ts';
import type { CheckReply } from '../../lib/check/reply.ts';
import { answer } from './told.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker whose answers the test gives, and what came of them. */
function worker() {
	const questions: { revision: number; companyName: string; answer(): void; refuse(error: Error): void }[] = [];
	const heard: (number | string)[] = [];
	const abort = new AbortController();
	let companyName = '';
	const ask = asking({
		record: () => ({ companyName }),
		check: (record, revision) =>
			new Promise<CheckReply>((resolve, refuse) => {
				questions.push({
					revision,
					refuse,
					companyName: record.companyName ?? '',
					answer: () => resolve(answer(revision, [])),
				});
			}),
		onAsk: () => {},
		onAnswer: (reply, record) => heard.push(reply.revision, record.companyName ?? ''),
		onNoAnswer: () => heard.push('no answer'),
		onGone: () => heard.push('gone'),
		signal: abort.signal,
	});
	const type = (value: string) => {
		companyName = value;
		ask();
	};
	return { questions, heard, type, abort };
}

const soon = () => vi.advanceTimersByTimeAsync(0);

describe('asking', () => {
	it('keeps one question under way and one waiting, the newest record', async () => {
		const { questions, heard, type } = worker();
		for (const value of ['I', 'IB', 'IBM']) type(value);
		expect(questions.map((question) => question.companyName)).toEqual(['I']);
		questions[0]?.answer();
		await soon();
		expect(questions.map((question) => question.companyName)).toEqual(['I', 'IBM']);
		questions[1]?.answer();
		await soon();
		expect(heard).toEqual([1, 'I', 2, 'IBM']);
		expect(questions).toHaveLength(2);
	});

	it('asks once more after a second, then says that nothing answered', async () => {
		const { questions, heard, type } = worker();
		type('IBM');
		await vi.advanceTimersByTimeAsync(999);
		expect(questions).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(questions).toHaveLength(2);
		await vi.advanceTimersByTimeAsync(1000);
		expect(heard).toEqual(['no answer']);
		expect(questions).toHaveLength(2);
	});

	it('hears the newest answer even late', async () => {
		const { questions, heard, type } = worker();
		type('IBM');
		await vi.advanceTimersByTimeAsync(2500);
		questions[1]?.answer();
		await soon();
		expect(heard).toEqual(['no answer', 2, 'IBM']);
	});

	it('drops an answer when a newer question is out', async () => {
		const { questions, heard, type } = worker();
		type('IBM');
		await vi.advanceTimersByTimeAsync(1000);
		questions[0]?.answer();
		await soon();
		expect(heard).toEqual([]);
		questions[1]?.answer();
		await soon();
		expect(heard).toEqual([2, 'IBM']);
	});

	it('asks once more when the question is refused', async () => {
		const { questions, heard, type } = worker();
		type('IBM');
		questions[0]?.refuse(new Error('no receiver'));
		await soon();
		questions[1]?.answer();
		await soon();
		expect(heard).toEqual([2, 'IBM']);
	});

	it('tells at once when the worker is gone', async () => {
		const { questions, heard, type } = worker();
		type('IBM');
		questions[0]?.refuse(Object.assign(new Error('gone'), { name: 'WorkerGone' }));
		await soon();
		expect(heard).toEqual(['gone']);
		expect(questions).toHaveLength(1);
	});

	it('is silent after the end', async () => {
		const { questions, heard, type, abort } = worker();
		type('IBM');
		abort.abort();
		questions[0]?.answer();
		await soon();
		type('SAP');
		expect(heard).toEqual([]);
		expect(questions).toHaveLength(1);
	});

	it('leaves no timer at rest', async () => {
		const { questions, type } = worker();
		type('IBM');
		questions[0]?.answer();
		await soon();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('never has two questions under way, hears revisions only upwards, and ends with the newest record', async () => {
		const anyStep = fc.oneof(fc.constant('type'), fc.constant('answer'), fc.constant('wait'));
		await fc.assert(
			fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), async (steps) => {
				const { questions, heard, type } = worker();
				let typed = 0;
				let answered = 0;
				for (const step of steps) {
					if (step === 'type') type(String(++typed));
					else if (step === 'wait') await vi.advanceTimersByTimeAsync(400);
					else questions[answered++]?.answer();
					await soon();
				}
				for (let round = 0; round < questions.length + 2; round++) {
					for (const question of questions) question.answer();
					await soon();
				}
				const revisions = heard.filter((entry) => typeof entry === 'number');
				expect(revisions).toEqual(revisions.toSorted((one, other) => one - other));
				if (typed && heard.at(-1) !== 'no answer') expect(heard.at(-1)).toBe(String(typed));
			}),
			{ numRuns: 60 },
		);
	});
});
