import { describe, expect, test } from 'vitest';
import { type HintEvent, type HintModel, nothingYet } from '../../lib/hints/model/model.ts';
import { nextModel } from '../../lib/hints/model/next.ts';
import { keyOf, openHints } from '../../lib/hints/model/shown.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { FieldId } from '../../lib/record/fields.ts';
import english from '../../locales/en.json';

const record: CustomerRecord = { companyName: 'Woodgrove Bank', city: 'Bristol', phoneNumber: '5550100' };
const viewed = (step: 'accountInfo' | undefined, isExisting = true, values = record): HintEvent => ({
	type: 'viewed',
	step,
	isExisting,
	labels: new Map((Object.keys(record) as FieldId[]).map((id) => [id, id])),
	missing: [],
	record: values,
});
const reply = {
	revision: 1,
	language: 'en',
	findings: [],
	faults: [],
	words: english.interface,
	fieldLabels: {},
} as never;
const answeredAgain: HintEvent = { type: 'answered', reply: { ...(reply as object), revision: 2 } as never, record };
const after = (...events: readonly HintEvent[]): HintModel => events.reduce(nextModel, nothingYet);
const typed = (field: FieldId): HintEvent[] => [
	{ type: 'edited', field },
	{ type: 'left', field, value: 'x' },
];

describe('on the form of an existing customer', () => {
	test('nobody is asked for consent, nor whether the customer is there already', () => {
		const answered: HintEvent = { type: 'answered', reply, record };
		expect(openHints(after(viewed('accountInfo'), answered))).toEqual([]);
		expect(openHints(after(viewed('accountInfo', false), answered)).map(({ finding }) => finding.rule)).toEqual([
			'agreement-unanswered',
		]);
		expect(after(viewed('accountInfo', true, {})).existingNote).toBe('gone');
	});

	test('nothing is said of a field that the form does not have', () => {
		const finding = {
			rule: 'country-missing',
			level: 'error',
			message: 'missing',
			data: {},
			text: { title: '', what: '', level: '' },
		};
		const findings = (['country', 'city'] as const).map((field) => ({ ...finding, field }));
		const answered: HintEvent = { type: 'answered', reply: { ...(reply as object), findings } as never, record };
		expect(openHints(after(viewed('accountInfo'), answered)).map((hint) => hint.finding.field)).toEqual(['city']);
	});

	test.each<[string, readonly HintEvent[]]>([
		['nothing is changed', []],
		[
			'a field is only looked at',
			[
				{ type: 'focused', target: 'city' },
				{ type: 'left', field: 'city', value: 'Bristol' },
			],
		],
		['what is not verified is changed', typed('phoneNumber')],
		['somebody is still typing', [{ type: 'edited', field: 'city' }]],
	])('nothing is said while %s', (_, events) => {
		expect(after(viewed('accountInfo'), ...events).changedDetail).toBeUndefined();
	});

	test('it is said beside the first detail that was changed, until the person has checked', () => {
		const answered: HintEvent = { type: 'answered', reply, record };
		const changed = after(viewed('accountInfo'), answered, ...typed('city'), ...typed('companyName'));
		const [hint, ...others] = openHints(changed);
		expect(others).toEqual([]);
		expect(hint).toMatchObject({
			answer: 'answered',
			finding: { field: 'city', rule: 'verification-again', level: 'hint' },
		});
		const paused = after(viewed('accountInfo'), { type: 'edited', field: 'city' }, { type: 'rested', field: 'city' });
		expect(paused.changedDetail).toBe('city');
		const done = {
			on: 'city',
			rule: 'verification-again',
			said: 'answeredDone',
			settled: keyOf(changed, hint!.finding),
		} as const;
		const checked = nextModel(changed, { type: 'done', done });
		expect(openHints(checked)).toEqual([]);
		// The form is drawn anew, and changed further.
		expect(openHints([viewed('accountInfo'), ...typed('city')].reduce(nextModel, checked))).toEqual([]);
		const next = [viewed(undefined, false), viewed('accountInfo'), answeredAgain, ...typed('city')].reduce(
			nextModel,
			checked,
		);
		expect(openHints(next)).toHaveLength(1);
	});

	test('what was pasted or filled in counts as well', () => {
		const answered: HintEvent = { type: 'answered', reply, record };
		const left = (value: string): HintEvent => ({ type: 'left', field: 'city', value });
		expect(after(viewed('accountInfo'), answered, left('Bristol')).changedDetail).toBeUndefined();
		expect(after(viewed('accountInfo'), answered, left('Bath')).changedDetail).toBe('city');
	});
});

test('where a customer is added nothing is said of a verification', () => {
	expect(after(viewed('accountInfo', false), ...typed('city')).changedDetail).toBeUndefined();
});
