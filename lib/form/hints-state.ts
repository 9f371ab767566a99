import type { Step } from './step.ts';

/** What stands open beside a form, as the popup and the badge are told of it: no value of the record. */
export interface HintsState {
	status: 'checking' | 'checked' | 'notChecked' | 'paused' | 'unrecognised' | 'updated';
	step: Step | undefined;
	open: readonly { rule: string; field: string; label: string; level: string; title: string }[];
	missing: readonly string[];
	faults: number;
	/** Until when, as milliseconds of the clock, where a pause has an end. */
	pausedUntil?: number;
}

/** For how long the hints are paused: on this page until it is left, or everywhere for a time. */
export type Pause = 'page' | 'hour' | 'today';
