import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToldFinding } from '../../lib/check/finding.ts';
import type { Step } from '../../lib/form/step.ts';
import { type HintEvent, type HintModel, nothingYet } from '../../lib/hints/model/model.ts';
import { nextModel } from '../../lib/hints/model/next.ts';
import { openHints, sceneOf, shownHints, stateReport } from '../../lib/hints/model/shown.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { FieldId } from '../../lib/record/fields.ts';
import { answer, told } from './told.ts';

const fields: FieldId[] = ['companyName', 'addressLine1', 'city', 'postalCode', 'email', 'agreementAcceptance'];
const filledIn: CustomerRecord = {
	companyName: 'IBM',
	addressLine1: '1 Orchard Road',
	city: 'Armonk',
	postalCode: '10504',
	email: 'ada@ibm.com',
	agreementAcceptance: 'hasAccepted',
};
const acronym = told('company-name-acronym', 'companyName', { level: 'question' });
const noCity = told('address-part-missing', 'city');
const mismatch = told('postal-code-state-mismatch', 'postalCode', { related: ['city'] });
const unanswered = told('agreement-unanswered', 'agreementAcceptance');

function viewed(step: Step | undefined, record: CustomerRecord = filledIn, ids = fields): HintEvent {
	return { type: 'viewed', step, labels: new Map(ids.map((id) => [id, `label of ${id}`])), missing: [], record };
}

function after(...events: HintEvent[]): HintModel {
	return events.reduce(nextModel, nothingYet);
}

/** Asked and answered with one revision. */
function judged(revision: number, findings: Parameters<typeof answer>[1], record = filledIn): HintEvent[] {
	return [
		{ type: 'asked', revision, language: 'en' },
		{ type: 'answered', reply: answer(revision, findings), record },
	];
}

/** Ignored by the person; `value` is what stands in the field, or the step for a reminder of our own. */
function answeredByPerson({ rule, field }: ToldFinding, value: string): HintEvent {
	return { type: 'done', done: { on: field, rule, said: 'ignoreDone', settled: `${rule} ${field} ${value}` } };
}

const shown = (model: HintModel) => shownHints(model).map(({ finding, state }) => `${finding.rule} ${state}`);

describe('the answer that a hint offers', () => {
	it.each([
		['company-name-acronym', 'question', 'documentSaysSo'],
		['company-name-acronym', 'warning', 'documentSaysSo'],
		['company-name-length', 'error', 'ignore'],
		['postal-code-shape', 'warning', 'ignore'],
		['house-number-missing', 'question', 'documentSaysSo'],
		['agreement-unanswered', 'hint', undefined],
	] as const)('of %s at %s', (rule, level, expected) => {
		const field = rule === 'agreement-unanswered' ? 'agreementAcceptance' : 'companyName';
		const [hint] = shownHints(after(viewed('accountInfo'), ...judged(1, [told(rule, field, { level })])));
		expect(hint?.answer).toBe(expected);
	});
});

describe('what is shown', () => {
	const { companyName, ...rest } = filledIn;
	const blank = Object.fromEntries(fields.map((id) => [id, '']));
	const cases: [string, HintEvent[], string[]][] = [
		['nothing before the first answer', [viewed('accountInfo')], []],
		[
			'a value that stood there already',
			[viewed('accountInfo'), ...judged(1, [acronym])],
			['company-name-acronym open'],
		],
		[
			'nothing while the person types',
			[viewed('accountInfo'), { type: 'edited', field: 'companyName' }, ...judged(1, [acronym])],
			[],
		],
		[
			'a silent marker after a pause',
			[
				viewed('accountInfo'),
				{ type: 'edited', field: 'companyName' },
				{ type: 'rested', field: 'companyName' },
				...judged(1, [acronym]),
			],
			['company-name-acronym silent'],
		],
		[
			'the hint on leaving the field',
			[
				viewed('accountInfo'),
				{ type: 'edited', field: 'companyName' },
				...judged(1, [acronym]),
				{ type: 'left', field: 'companyName', value: 'IBM' },
			],
			['company-name-acronym open'],
		],
		[
			'gone at once when corrected',
			[viewed('accountInfo'), ...judged(1, [acronym]), { type: 'edited', field: 'companyName' }],
			[],
		],
		[
			'gone too where it concerns the corrected field',
			[viewed('accountInfo'), ...judged(1, [mismatch]), { type: 'edited', field: 'city' }],
			[],
		],
		[
			'an untouched empty field waits',
			[viewed('accountInfo', blank), ...judged(1, [noCity], blank)],
			['address-part-missing waiting'],
		],
		[
			'tabbing through an empty field does not flag it',
			[viewed('accountInfo', blank), ...judged(1, [noCity], blank), { type: 'left', field: 'city', value: '' }],
			['address-part-missing waiting'],
		],
		[
			'a field emptied by the person is still to do',
			[
				viewed('accountInfo', blank),
				{ type: 'edited', field: 'city' },
				{ type: 'left', field: 'city', value: '' },
				...judged(1, [noCity], blank),
			],
			['address-part-missing todo'],
		],
		[
			'still to do once the way on is reached',
			[viewed('accountInfo', blank), ...judged(1, [noCity], blank), { type: 'focused', target: 'next' }],
			['address-part-missing todo'],
		],
		[
			'still to do once the rest is filled',
			[viewed('accountInfo'), ...judged(1, [noCity], { ...filledIn, city: '' })],
			['address-part-missing todo'],
		],
		[
			'still to do on Review',
			[viewed('review'), ...judged(1, [noCity], { ...blank }), answeredByPerson(reminderOf('review'), 'review')],
			['address-part-missing todo'],
		],
		[
			'the reminder from the start, although nothing was touched',
			[viewed('accountInfo', blank), ...judged(1, [unanswered], blank)],
			['agreement-unanswered open'],
		],
		[
			'a reminder of our own where the form does not ask',
			[viewed('accountInfo', rest, ['companyName']), ...judged(1, [], { companyName })],
			['agreement-unanswered open'],
		],
		[
			'which the person answers',
			[
				viewed('accountInfo', rest, ['companyName']),
				...judged(1, [], { companyName }),
				answeredByPerson(reminderOf('accountInfo'), 'accountInfo'),
			],
			[],
		],
		[
			'the reminder again on Review, where nothing was chosen',
			[viewed('review'), ...judged(1, [], { companyName })],
			['agreement-unanswered open'],
		],
		['no reminder on Review where it shows what was chosen', [viewed('review'), ...judged(1, [], filledIn)], []],
		[
			'no reminder on Review where it was chosen on Account info, although Review does not show it',
			[viewed('accountInfo'), ...judged(1, [], filledIn), viewed('review'), ...judged(2, [], { companyName })],
			[],
		],
		[
			'the reminder on Review for the next customer, for whom nothing was chosen yet',
			[
				viewed('accountInfo'),
				...judged(1, [], filledIn),
				viewed('confirmation'),
				viewed('review'),
				...judged(2, [], { companyName }),
			],
			['agreement-unanswered open'],
		],
		[
			'what stood open, on Subscriptions',
			[viewed('accountInfo'), ...judged(1, [acronym]), viewed('subscriptions')],
			['company-name-acronym open'],
		],
		['nothing when paused', [viewed('accountInfo'), ...judged(1, [acronym]), { type: 'paused', paused: true }], []],
		['nothing once the worker is gone', [viewed('accountInfo'), ...judged(1, [acronym]), { type: 'gone' }], []],
		['nothing away from the form', [viewed('accountInfo'), ...judged(1, [acronym]), viewed(undefined)], []],
	];
	it.each(cases)('%s', (_, events, expected) => {
		expect(shown(after(...events))).toEqual(expected);
	});
});

/** The reminder of our own on a step. */
function reminderOf(step: Step) {
	const hint = shownHints(after(viewed(step, filledIn, ['companyName']), ...judged(1, [], { companyName: 'IBM' })))[0];
	if (!hint) throw new Error('no reminder');
	return hint.finding;
}

describe('what the person answered', () => {
	const settled = after(viewed('accountInfo'), ...judged(1, [acronym]), answeredByPerson(acronym, 'IBM'));

	it('is counted, and can be shown again', () => {
		expect(sceneOf(settled).ignored).toBe(1);
		const again = nextModel(settled, { type: 'shownAgain' });
		expect(shown(again)).toEqual(['company-name-acronym open']);
		expect(sceneOf(again).ignored).toBe(0);
	});

	it('keeps its card open to say so, until it is told no more', () => {
		const open = after(viewed('accountInfo'), ...judged(1, [acronym]), { type: 'opened', field: 'companyName' });
		const said = nextModel(open, answeredByPerson(acronym, 'IBM'));
		expect(said.open).toBe('companyName');
		expect(nextModel(said, { type: 'done', done: undefined }).open).toBeUndefined();
	});

	it('is taken back with its card', () => {
		const open = after(viewed('accountInfo'), ...judged(1, [acronym]), { type: 'opened', field: 'companyName' });
		const back = nextModel(nextModel(open, answeredByPerson(acronym, 'IBM')), { type: 'undone' });
		expect(shown(back)).toEqual(['company-name-acronym open']);
		expect([back.open, back.done]).toEqual(['companyName', undefined]);
	});

	it('opens its card again once what was kept is judged anew', () => {
		const done = { on: 'companyName', rule: acronym.rule, said: 'ruleOffDone' } as const;
		const without = after(
			viewed('accountInfo'),
			...judged(1, [acronym]),
			{ type: 'opened', field: 'companyName' },
			{ type: 'done', done },
			...judged(2, []),
		);
		const undone = nextModel(without, { type: 'undone' });
		expect(undone.open).toBeUndefined();
		expect(judged(3, [acronym]).reduce(nextModel, undone).open).toBe('companyName');
	});

	it('says nothing more where the field is edited', () => {
		const model = nextModel(settled, { type: 'edited', field: 'companyName' });
		expect(model.done).toBeUndefined();
	});

	it('settles this value of this field', () => {
		expect(shown(settled)).toEqual([]);
	});
	it('does not come back after an unrelated change', () => {
		const later = [{ type: 'edited', field: 'city' } as const, ...judged(2, [acronym], { ...filledIn, city: 'Rye' })];
		expect(shown(later.reduce(nextModel, settled))).toEqual([]);
	});
	it('does not hold for another value', () => {
		const other = { ...filledIn, companyName: 'SAP' };
		expect(shown(judged(2, [acronym], other).reduce(nextModel, settled))).toEqual(['company-name-acronym open']);
	});
	it('is forgotten after the confirmation', () => {
		const model = [viewed('confirmation'), viewed('accountInfo'), ...judged(2, [acronym])].reduce(nextModel, settled);
		expect(shown(model)).toEqual(['company-name-acronym open']);
	});
	it('is forgotten when another customer is begun', () => {
		const events = [viewed(undefined), viewed('accountInfo', {}), ...judged(2, [acronym])];
		expect(shown(events.reduce(nextModel, settled))).toEqual(['company-name-acronym open']);
	});
});

describe('the confirmation', () => {
	it('leaves no value in memory', () => {
		const model = after(
			viewed('accountInfo'),
			...judged(1, [acronym]),
			{ type: 'opened', field: 'companyName' },
			answeredByPerson(acronym, 'IBM'),
			viewed('confirmation'),
		);
		expect(JSON.stringify({ ...model, settled: [...model.settled] })).not.toContain('IBM');
	});
});

describe('a correction', () => {
	const typing = after(viewed('accountInfo'), ...judged(1, [acronym]), { type: 'edited', field: 'companyName' });

	it('is praised when the field was flagged and is now clean', () => {
		expect([...judged(2, []).reduce(nextModel, typing).repaired]).toEqual(['companyName']);
	});
	/** A field is edited, and the next answer has nothing to say. */
	const mended = (model: HintModel, ...edited: FieldId[]) =>
		[...edited.map((field): HintEvent => ({ type: 'edited', field })), ...judged(2, [])].reduce(nextModel, model);
	const untouched = { companyName: 'IBM', city: '' };

	const silent: [string, HintModel, FieldId[]][] = [
		['nothing was said', after(viewed('accountInfo'), ...judged(1, [])), ['city']],
		[
			'the hint was not drawn, since its time had not come',
			after(viewed('accountInfo', untouched), ...judged(1, [noCity], untouched)),
			['city'],
		],
		['the hint goes though another field is edited', after(viewed('accountInfo'), ...judged(1, [acronym])), ['city']],
		[
			'the person had answered it',
			after(viewed('accountInfo'), ...judged(1, [acronym]), answeredByPerson(acronym, 'IBM')),
			['companyName'],
		],
		[
			'the hints are paused',
			after(viewed('accountInfo'), ...judged(1, [acronym]), { type: 'paused', paused: true }),
			['companyName'],
		],
	];
	it.each(silent)('is not praised where %s', (_, model, edited) => {
		expect([...mended(model, ...edited).repaired]).toEqual([]);
	});
	it('is praised where the hint stood, whichever of its fields was mended', () => {
		const model = after(viewed('accountInfo'), ...judged(1, [mismatch]));
		expect([...mended(model, 'city').repaired]).toEqual(['postalCode']);
		expect([...mended(model, 'postalCode').repaired]).toEqual(['postalCode']);
	});
	it('is praised no more once it is undone', () => {
		const praised = judged(2, []).reduce(nextModel, typing);
		const undone = [{ type: 'edited', field: 'companyName' } as const, ...judged(3, [acronym])].reduce(
			nextModel,
			praised,
		);
		expect([...undone.repaired]).toEqual([]);
	});
	it('is praised once: what is typed later in a clean field brings no tick', () => {
		const praised = [
			...judged(2, []),
			{ type: 'left', field: 'companyName', value: 'Harbor' } as const,
			...judged(3, []),
		];
		const later: HintEvent[] = [{ type: 'praised' }, { type: 'edited', field: 'companyName' }, ...judged(4, [])];
		expect([...[...praised, ...later].reduce(nextModel, typing).repaired]).toEqual([]);
	});
	it('is not praised while something is wrong', () => {
		expect([...judged(2, [acronym]).reduce(nextModel, typing).repaired]).toEqual([]);
	});
});

describe('the way to a field by Update', () => {
	const review = after(viewed('review'), ...judged(1, [acronym]), { type: 'opened', field: 'companyName' });
	const led = nextModel(review, { type: 'led', field: 'companyName' });

	it('closes the card', () => {
		expect(led).toMatchObject({ led: 'companyName', open: undefined, wish: undefined });
	});
	it('is kept until Account info stands there, whatever the page shows meanwhile', () => {
		const events = [viewed(undefined), viewed('accountInfo')];
		expect(events.reduce(nextModel, led).led).toBe('companyName');
	});
	it.each([
		['another card is opened', { type: 'opened', field: 'city' }],
		['the summary is opened', { type: 'summary', open: true }],
		['the customer is added', viewed('confirmation')],
	] as [string, HintEvent][])('is given up where %s', (_, event) => {
		expect(nextModel(led, event).led).toBeUndefined();
	});
	it('leads nowhere on the form of another customer', () => {
		expect([viewed(undefined), viewed('accountInfo', {})].reduce(nextModel, led).led).toBeUndefined();
	});
});

describe('the note for existing customers', () => {
	it('stands on a form that opens empty, and only until something is typed', () => {
		const open = after(viewed('accountInfo', { country: 'US' }));
		expect(open.existingNote).toBe('shown');
		expect(nextModel(open, { type: 'edited', field: 'companyName' }).existingNote).toBe('gone');
		const unwanted: HintEvent = { type: 'answered', reply: answer(1, [], { existingNote: false }), record: {} };
		expect(nextModel(open, unwanted).existingNote).toBe('gone');
		expect(nextModel(open, { ...unwanted, reply: answer(1, [], { existingNote: true }) }).existingNote).toBe('shown');
	});
	it('does not stand on a form that is filled', () => {
		expect(after(viewed('accountInfo')).existingNote).not.toBe('shown');
	});
});

describe('the report', () => {
	const cases: [string, HintEvent[], string][] = [
		['unrecognised', [viewed('accountInfo', {}, [])], 'a form without any field'],
		['checking', [viewed('accountInfo')], 'before the first answer'],
		['checked', [viewed('accountInfo'), ...judged(1, [])], 'after it'],
		['notChecked', [viewed('accountInfo'), { type: 'unanswered' }], 'when nothing answered'],
		['paused', [viewed('accountInfo'), { type: 'paused', paused: true }], 'while paused'],
		['updated', [viewed('accountInfo'), { type: 'gone' }], 'when the extension was updated'],
	];
	it.each(cases)('%s', (status, events) => {
		expect(stateReport(after(...events)).status).toBe(status);
	});
	it('tells of no hint on a form without any field', () => {
		const model = after(viewed('accountInfo', {}, []), ...judged(1, [acronym], {}));
		expect(stateReport(model)).toMatchObject({ status: 'unrecognised', open: [] });
		expect(after(viewed('accountInfo', {}, []), viewed('accountInfo', {})).existingNote).toBe('shown');
	});
	it('tells of open hints without any value', () => {
		const model = after(viewed('accountInfo'), ...judged(1, [acronym]));
		expect(stateReport(model).open).toEqual([
			{
				rule: 'company-name-acronym',
				field: 'companyName',
				label: 'label of companyName',
				level: 'question',
				title: 'title of company-name-acronym',
			},
		]);
	});
});

describe('answers in any order', () => {
	const anyField = fc.constantFrom<FieldId>('companyName', 'city', 'postalCode', 'email');
	const anyEvent = fc.oneof(
		fc.record({ kind: fc.constant('edit'), field: anyField }),
		fc.record({ kind: fc.constant('leave'), field: anyField }),
		fc.record({ kind: fc.constant('ask') }),
		fc.record({ kind: fc.constant('answer'), which: fc.nat({ max: 9 }) }),
	);

	it('never show a finding of a value that was edited since, nor of an older answer', () => {
		fc.assert(
			fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
				let model = after(viewed('accountInfo'));
				/** How often each field was edited: stands for its value. */
				const edits: Partial<Record<FieldId, number>> = {};
				const asked: { revision: number; values: typeof edits }[] = [];
				for (const event of events) {
					if (event.kind === 'edit' && 'field' in event) {
						edits[event.field] = (edits[event.field] ?? 0) + 1;
						model = nextModel(model, { type: 'edited', field: event.field });
					} else if (event.kind === 'leave' && 'field' in event) {
						model = nextModel(model, { type: 'left', field: event.field, value: 'x' });
					} else if (event.kind === 'ask') {
						const revision = asked.length + 1;
						asked.push({ revision, values: { ...edits } });
						model = nextModel(model, { type: 'asked', revision, language: 'en' });
					} else if ('which' in event) {
						const one = asked[event.which % (asked.length || 1)];
						if (!one) continue;
						const before = model.answered;
						const findings = fields.map((id) => told(`rule-${one.values[id] ?? 0}`, id));
						const record = Object.fromEntries(fields.map((id) => [id, String(one.values[id] ?? 0)]));
						model = nextModel(model, { type: 'answered', reply: answer(one.revision, findings), record });
						expect(model.answered).toBe(Math.max(before, one.revision));
					}
					for (const { finding } of shownHints(model)) {
						if (finding.rule.startsWith('rule-')) expect(finding.rule).toBe(`rule-${edits[finding.field] ?? 0}`);
					}
					expect(openHints(model).some(({ finding }) => model.phases[finding.field] === 'typing')).toBe(false);
				}
			}),
		);
	});
});
