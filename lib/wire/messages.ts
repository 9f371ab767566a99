import type { CheckReply, CheckRequest, Preferred } from '../check/reply.ts';
import type { HintsState } from '../form/hints-state.ts';
import type { Preference } from '../settings/stored.ts';

/** What the pages may ask of the worker, by message type. */
export interface WorkerMessages {
	/** Judge a record. */
	check: { question: CheckRequest; answer: CheckReply };
	/** A small, reversible change of the person's preferences; the answer is whether it was allowed, or who locks it. */
	prefer: { question: Preference; answer: Preferred };
	/** Pause the hints everywhere in this browser until then; 0 takes them up again. */
	pause: { question: { until: number }; answer: boolean };
	/** The number of open hints changed: shown on the extension's icon where the person wants it. */
	count: { question: { open: number }; answer: boolean };
	/** Open our page that says what Faircopy may do. */
	explain: { question: object; answer: boolean };
	/** Bring the hints into the page that asks: it may hold the form. */
	bring: { question: object; answer: boolean };
}

/** What the popup and the keyboard commands may ask of the page that shows the hints. */
export interface PageMessages {
	/** What stands open. */
	state: { question: object; answer: HintsState };
	/** Stop the hints on this page, or everywhere for a time, or take them up again. */
	pause: { question: { paused: boolean | 'hour' | 'today' }; answer: HintsState };
	/** Move to a hint; `field` names which, where the person picked one from a list. */
	go: { question: { to: 'next' | 'previous' | 'open' | { field: string } }; answer: boolean };
}

/** A message of a map as it travels. */
export type Message<Map, Type extends keyof Map = keyof Map> = {
	[Key in Type]: Map[Key] extends { question: infer Question } ? { type: Key } & Question : never;
}[Type];
