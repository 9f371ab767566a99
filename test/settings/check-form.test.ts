import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldIds } from '../../lib/record/fields.ts';
import {
	caseStyles,
	type CheckForm,
	checkFromForm,
	checkKinds,
	formFromCheck,
	newCheck,
	newCondition,
	relations,
	withTest,
} from '../../lib/settings/check-form.ts';
import { conditionWords } from '../../lib/settings/condition-words.ts';
import { formFaults, inputOf } from '../../lib/settings/form-faults.ts';
import { readOwn, withOwnCheck, withOwnWords, withoutOwnWords } from '../../lib/settings/own-checks.ts';
import { readPackWithPlaces } from '../../lib/settings/pack-places.ts';
import { kinds, type TeamCheck, teamCheck } from '../../lib/settings/team-checks.ts';

const list = (text: string) => ({ text, dictionary: '' });
const said = { ...newCheck, message: { en: 'Not here.', fr: '' } };

test('the form knows every kind', () => expect([...checkKinds].toSorted()).toEqual(Object.keys(kinds).toSorted()));

describe('a form', () => {
	test.each<[string, Partial<CheckForm>, object]>([
		['required', { kind: 'required' }, {}],
		['empty', { kind: 'empty' }, {}],
		['words', { kind: 'words', list: list('test\ntbd') }, { avoid: ['test', 'tbd'] }],
		[
			'words of a list',
			{ kind: 'words', list: { text: 'kept', dictionary: 'odd' }, wholeWords: false },
			{ avoid: { dictionary: 'odd' }, wholeWords: false },
		],
		['oneOf', { kind: 'oneOf', list: list('SAS') }, { values: ['SAS'], ignoreCase: true, suggest: true }],
		['noneOf', { kind: 'noneOf', list: list('SAS'), ignoreCase: false }, { values: ['SAS'] }],
		['length', { kind: 'length', max: ' 60 ' }, { max: 60 }],
		['length without number', { kind: 'length', min: 'ten' }, { min: 'ten' }],
		['case', { kind: 'case', style: 'upper' }, { style: 'upper' }],
		['case but for', { kind: 'case', style: 'title', list: list('SAS') }, { style: 'title', except: ['SAS'] }],
		['replace', { kind: 'replace', swap: 'Limited -> Ltd' }, { swap: { Limited: 'Ltd' } }],
		['pattern', { kind: 'pattern', pattern: '^\\d+$' }, { match: '^\\d+$' }],
		['no pattern', { kind: 'pattern', pattern: 'x', patternIs: 'notMatch' }, { notMatch: 'x' }],
		['compare', { kind: 'compare', with: 'city', relation: 'differs' }, { with: 'city', relation: 'differs' }],
		[
			'conditions',
			{
				kind: 'required',
				when: [
					{ ...newCondition, list: list('FR') },
					{ ...newCondition, field: 'state', says: 'absent' },
					{ ...newCondition, field: 'city', says: 'matches', pattern: 'x' },
				],
			},
			{
				when: [
					{ field: 'country', oneOf: ['FR'] },
					{ field: 'state', present: false },
					{ field: 'city', matches: 'x' },
				],
			},
		],
	])('of %s gives its check', (_, values, expected) => {
		const { id, kind, field, level, message, ...rest } = checkFromForm({ ...said, ...values });
		expect([id, kind, field, level, message]).toEqual([
			'not-here',
			values.kind,
			'companyName',
			'warning',
			{ en: 'Not here.' },
		]);
		expect(rest).toEqual(expected);
	});

	test('in French alone speaks French to everybody, and shows no English', () => {
		const check = checkFromForm({ ...said, list: list('x'), message: { en: ' ', fr: 'Pas ici.' } });
		expect(check['message']).toEqual({ en: 'Pas ici.', fr: 'Pas ici.' });
		expect(formFromCheck(teamCheck.parse(check))?.message).toEqual({ en: '', fr: 'Pas ici.' });
	});

	test('takes an id that is free', () => {
		expect(checkFromForm(said, ['not-here'])['id']).toBe('not-here-2');
		expect(checkFromForm({ ...said, id: 'mine' }, ['mine'])['id']).toBe('mine');
	});
});

describe('a test that is kept', () => {
	const [one, other] = [{ city: 'Hull' }, { city: 'Harborville' }];
	test.each([
		[undefined, one, false, { pass: [one], fail: [] }],
		[undefined, one, true, { pass: [], fail: [one] }],
		[{ pass: [other], fail: [] }, one, true, { pass: [other], fail: [one] }],
		[{ pass: [other], fail: [one] }, one, true, { pass: [other], fail: [one] }],
		[{ pass: [other], fail: [one] }, one, false, { pass: [other, one], fail: [] }],
	])('beside %j', (tests, record, speaks, expected) => {
		expect(withTest(tests, record, speaks)).toEqual(expected);
	});
});

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const words = fc.oneof(
	fc.array(word, { minLength: 1, maxLength: 4 }),
	fc.record({ dictionary: fc.constantFrom('odd', 'forms') }),
);
const field = fc.constantFrom(...fieldIds);
const sentence = fc.constantFrom('One.', 'Deux.', 'In {country}', ' spaced ');
const inLanguages = fc.record({ en: sentence, fr: sentence }, { requiredKeys: ['en'] });
const condition = fc.oneof(
	fc.record({ field, present: fc.boolean() }),
	fc.record({ field, oneOf: words }),
	fc.record({ field, noneOf: words }),
	fc.record({ field, matches: word }),
);
const count = fc.integer({ min: 1, max: 10_000 });
const parameters: Readonly<Record<TeamCheck['kind'], fc.Arbitrary<object>>> = {
	required: fc.constant({}),
	empty: fc.constant({}),
	pattern: fc.oneof(fc.record({ match: word }), fc.record({ notMatch: word })),
	oneOf: fc.record({ values: words, ignoreCase: fc.boolean(), suggest: fc.boolean() }),
	noneOf: fc.record({ values: words, ignoreCase: fc.boolean() }),
	length: fc.oneof(
		fc.record({ min: count }),
		fc.record({ max: count }),
		fc.record({ max: count, min: fc.constant(0) }),
	),
	case: fc.record({ style: fc.constantFrom(...caseStyles), except: words }, { requiredKeys: ['style'] }),
	words: fc.record({ avoid: words, wholeWords: fc.boolean() }),
	replace: fc.record({
		swap: fc.dictionary(
			word,
			word.map((text) => text.replace(/[<>]/g, '')),
			{ minKeys: 1, maxKeys: 4 },
		),
		wholeWords: fc.boolean(),
	}),
	compare: fc.record({ with: field, relation: fc.constantFrom(...relations) }),
};
const tests = fc.record({ pass: fc.constant([{ city: 'Hull' }]), fail: fc.constant([]) });
/** Any check that the reader of packs takes. */
const anyCheck = fc
	.constantFrom(...checkKinds)
	.chain((kind) =>
		fc
			.tuple(
				parameters[kind],
				fc.record(
					{
						id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/),
						field,
						when: fc.array(condition, { maxLength: 3 }),
						level: fc.constantFrom('error', 'warning', 'question', 'hint', 'off'),
						message: inLanguages,
						why: inLanguages,
						link: fc.constant('https://desk.example/why'),
						tests,
					},
					{ requiredKeys: ['id', 'field', 'message'] },
				),
			)
			.map(([own, common]) => ({ ...common, kind, ...own })),
	)
	.map((raw) => teamCheck.safeParse(raw))
	.filter(({ success }) => success)
	.map(({ data }) => data!);

test('a check stays what it is, in the form and back; one that no form shows is told apart', () => {
	fc.assert(
		fc.property(anyCheck, (check) => {
			const form = formFromCheck(check);
			// A line of a form ends at a line break, a cell at a tab.
			const isShowable = !/\\[nrt]/.test(JSON.stringify({ ...check, pattern: undefined }));
			if (isShowable) expect(form).toBeDefined();
			if (!form) return;
			expect(teamCheck.parse(checkFromForm(form))).toEqual(check);
			expect(formFaults(form, 'en')).toEqual([]);
		}),
		{ numRuns: 150 },
	);
});

test('a check with a line break in a word is left to its JSON', () => {
	const check = { id: 'a', kind: 'words', field: 'city', message: { en: 'One.' } };
	expect(formFromCheck(teamCheck.parse({ ...check, avoid: ['a\nb'] }))).toBeUndefined();
	expect(formFromCheck(teamCheck.parse({ ...check, avoid: ['a', 'b'] }))).toBeDefined();
});

describe('the faults of a form', () => {
	const full: CheckForm = { ...said, list: list('x'), swap: 'a -> b', pattern: 'x', max: '3' };
	test.each(checkKinds)('are none of a full form of %s', (kind) => {
		expect(formFaults({ ...full, kind }, 'en')).toEqual([]);
	});
	test.each<[string, Partial<CheckForm>, string[]]>([
		['a kind that takes nothing', { kind: 'required' }, []],
		['a case without exceptions', { kind: 'case', list: list('') }, []],
		['a word list by name', { kind: 'words', list: { text: '', dictionary: 'odd' } }, []],
		['a sentence in the other language alone', { message: { en: '', fr: 'Oui.' } }, []],
		['no sentence', { message: { en: ' ', fr: '' } }, ['message.fr noSentence']],
		['no words', { list: list(' \n') }, ['list noWords']],
		['no pairs', { kind: 'replace', swap: '' }, ['swap noPairs']],
		['a line without a pair', { kind: 'replace', swap: 'a -> b\nc' }, ['swap noPair 2']],
		['no pattern', { kind: 'pattern', pattern: '' }, ['pattern noPattern']],
		['no limit', { kind: 'length', max: ' ' }, ['min noLimit']],
		['a condition without words', { when: [newCondition] }, ['when.0 noWords']],
		['a condition without pattern', { when: [{ ...newCondition, says: 'matches' }] }, ['when.0 noPattern']],
		['a condition that needs none', { when: [{ ...newCondition, says: 'present' }] }, []],
	])('of %s', (_, values, expected) => {
		const told = formFaults({ ...full, ...values }, 'fr').map(({ input, kind, line }) =>
			[input, kind, line].filter(Boolean).join(' '),
		);
		expect(told).toEqual(expected);
	});
});

describe('what the reader of packs tells', () => {
	/** The inputs beside which the problems of a check stand. */
	const inputsOf = (values: Partial<CheckForm>) => {
		const form = { ...said, list: list('x'), ...values };
		return readOwn(withOwnCheck(undefined, checkFromForm(form))).problems.map((problem) => inputOf(problem, form));
	};
	test.each<[string, Partial<CheckForm>, string[]]>([
		['a sound check', {}, []],
		['an id', { id: 'A b' }, ['id']],
		['a link', { link: 'http://desk.example' }, ['link']],
		['a sentence', { message: { en: 'In {contry}', fr: '' } }, ['message.en']],
		['a sentence in French alone', { message: { en: '', fr: 'En {contry}' } }, ['message.fr', 'message.fr']],
		['a reason', { why: { en: '<b>', fr: '' } }, ['why.en']],
		['a word list that there is not', { list: { text: '', dictionary: 'odd' } }, ['list']],
		['a long word', { list: list('x'.repeat(300)) }, ['list']],
		['a number', { kind: 'length', min: 'ten' }, ['min']],
		['limits', { kind: 'length', min: '9', max: '3' }, ['min']],
		['a long pattern', { kind: 'pattern', pattern: 'x'.repeat(501) }, ['pattern']],
		['a pair', { kind: 'replace', swap: 'a -> <b>' }, ['swap']],
		['a field', { kind: 'compare', field: 'email', with: 'domain', relation: 'emailDomainMatches' }, ['with']],
		[
			'a condition',
			{ when: [newCondition, { ...newCondition, says: 'matches', pattern: 'x'.repeat(501) }] },
			['when.0', 'when.1'],
		],
	])('of %s stands beside its input', (_, values, expected) => expect(inputsOf(values)).toEqual(expected));

	test('of what is no check stands beside the whole form', () => {
		expect(inputOf({ at: ['dictionaries', 'x'], kind: 'empty' }, said)).toBe('');
		expect(inputOf({ at: ['checks', 0], kind: 'notExpected' }, said)).toBe('');
	});
});

test.each([
	[{ field: 'city', present: true }, { says: 'present' }],
	[{ field: 'city', present: false }, { says: 'absent' }],
	[
		{ field: 'city', matches: 'x' },
		{ says: 'matches', pattern: 'x' },
	],
	[
		{ field: 'city', oneOf: ['a', 'b'] },
		{ says: 'oneOf', words: ['a', 'b'] },
	],
	[
		{ field: 'city', noneOf: [...'abcdefg'] },
		{ says: 'noneOf', words: [...'abcde'], more: 2 },
	],
	[
		{ field: 'city', oneOf: { dictionary: 'odd' } },
		{ says: 'oneOf', dictionary: 'odd' },
	],
] as const)('the words for %j', (condition, expected) => {
	expect(conditionWords(condition as never)).toEqual({ field: 'city', words: [], more: 0, ...expected });
});

describe('own word lists', () => {
	const check = { id: 'a', kind: 'words', field: 'city', avoid: { dictionary: 'odd' }, message: { en: 'One.' } };
	test('are kept beside the checks, and told where one that is used goes', () => {
		const text = withOwnCheck(withOwnWords(undefined, 'odd', ['x']), check);
		expect(readOwn(text)).toMatchObject({ value: { dictionaries: { odd: ['x'] } }, problems: [] });
		expect(readOwn(withOwnWords(text, 'odd', ['y'])).value?.dictionaries).toEqual({ odd: ['y'] });
		expect(readOwn(withoutOwnWords(text, 'odd')).problems).toMatchObject([{ kind: 'unknownDictionary' }]);
	});
});

describe('own checks with their places', () => {
	test.each([
		['{"checks": []}', []],
		['{"checks": [],\n "checks": []}', ['2:2 repeatedKey']],
		['{\n "chekcs": []}', ['2:2 unknownKey']],
		['{"checks": [\n{"id": "a", "kind": "requird"}]}', ['2:21 notAllowed']],
		['{', ['1:2 notJson']],
		['[]', ['1:1 notExpected']],
	])('%j', (text, expected) => {
		const told = readPackWithPlaces(text, readOwn).problems;
		expect(told.map(({ line, column, kind }) => `${line}:${column} ${kind}`)).toEqual(expected);
	});
});
