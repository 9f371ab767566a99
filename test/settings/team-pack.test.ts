import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packSchema } from '../../lib/build/pack-schema.ts';
import { patternProblems } from '../../lib/check/team-rules.ts';
import { readLocale } from '../../lib/command-line/package-data.ts';
import { createTexts } from '../../lib/text/texts.ts';
import { problemSentence } from '../../lib/text/problem-sentence.ts';
import { packTests } from '../../lib/check/pack-tests.ts';
import { changed } from '../../lib/settings/changed.ts';
import { readPolicy } from '../../lib/settings/policy.ts';
import { currentSettings } from '../../lib/settings/stored.ts';
import { mergedSettings } from '../../lib/settings/layers.ts';
import { placedProblems, readPackWithPlaces, selectionAt } from '../../lib/settings/pack-places.ts';
import { languages } from '../../lib/record/language.ts';
import { kinds } from '../../lib/settings/team-checks.ts';
import { packLayer, readPack } from '../../lib/settings/team-pack.ts';

const texts = createTexts('en', readLocale('en'));
const example = readFileSync('docs/packs/woodgrove-desk.json', 'utf8');
const head = { format: 1, id: 'desk', version: '1.0.0', name: { en: 'Desk' } };
const check = { id: 'a', kind: 'required', field: 'city', message: { en: 'A city.' } };
const packWith = (...checks: unknown[]) => JSON.stringify({ ...head, checks });

test('the example of the documentation is accepted, and its tests come out as it says', () => {
	const reading = readPackWithPlaces(example);
	const { value } = reading;
	expect(reading.problems).toEqual([]);
	expect(patternProblems(reading)).toEqual([]);
	expect(packTests(value!)).toEqual({ count: 24, failed: [] });
	expect(new Set(value!.checks.map(({ kind }) => kind)).size).toBe(10);
});

test.each(languages)('every pack in docs/teams.%s.md is accepted, and its tests come out as it says', (language) => {
	const packs = [...readFileSync(`docs/teams.${language}.md`, 'utf8').matchAll(/```json\n(.*?)```/gs)];
	expect(packs.length).toBeGreaterThan(0);
	for (const [, text = ''] of packs) {
		const { value, problems } = readPackWithPlaces(text);
		expect(problems).toEqual([]);
		expect(packTests(value!).failed).toEqual([]);
	}
});

test.each(languages)('docs/teams.%s.md names every kind and every key', (language) => {
	const text = readFileSync(`docs/teams.${language}.md`, 'utf8');
	for (const kind of Object.keys(kinds)) expect(text).toContain(`| \`${kind}\` |`);
});

describe('the schema for editors', () => {
	const schema = readFileSync('docs/packs/pack.v1.schema.json', 'utf8');
	const fits = new Ajv({ strict: false }).compile(JSON.parse(schema));

	test('is fresh: `npm run generate` makes it anew', () => expect(packSchema() === schema).toBe(true));

	test('takes the example, and refuses what the reader refuses', () => {
		const pack = JSON.parse(example);
		expect(fits(pack)).toBe(true);
		expect(fits({ ...pack, chekcs: [] })).toBe(false);
		expect(fits({ ...pack, checks: [{ ...pack.checks[0], kind: 'requird' }] })).toBe(false);
		expect(fits({ ...pack, checks: [{ ...pack.checks[0], field: 'citty' }] })).toBe(false);
	});
});

test('a test of a pack that does not come out is told', () => {
	const { value } = readPack(
		packWith({ ...check, tests: { pass: [{ city: '' }, { city: 'Hull' }], fail: [{ city: 'Hull' }] } }),
	);
	expect(packTests(value!)).toEqual({
		count: 3,
		failed: [
			{ check: 'a', expected: 'pass', position: 0 },
			{ check: 'a', expected: 'fail', position: 0 },
		],
	});
});

describe('a fault of a pack', () => {
	test.each([
		['an unknown key', { ...check, mesage: 1 }, 'checks.0.mesage', 'unknownKey', 'message'],
		['an unknown kind', { ...check, kind: 'requird' }, 'checks.0.kind', 'notAllowed', 'required'],
		['an unknown field', { ...check, field: 'companyNam' }, 'checks.0.field', 'notAllowed', 'companyName'],
		['an unknown level', { ...check, level: 'eror' }, 'checks.0.level', 'notAllowed', 'error'],
		['no message', { ...check, message: undefined }, 'checks.0.message', 'missing', undefined],
		['no English', { ...check, message: { fr: 'Une ville.' } }, 'checks.0.message.en', 'missing', undefined],
		['markup', { ...check, message: { en: '<b>' } }, 'checks.0.message.en', 'badFormat', undefined],
		[
			'a sentence without end',
			{ ...check, message: { en: 'a'.repeat(301) } },
			'checks.0.message.en',
			'tooLong',
			undefined,
		],
		[
			'a placeholder',
			{ ...check, message: { en: 'In {contry}' } },
			'checks.0.message.en',
			'unknownPlaceholder',
			'country',
		],
		[
			'a link that is not encrypted',
			{ ...check, link: 'http://desk.example' },
			'checks.0.link',
			'badFormat',
			undefined,
		],
		[
			'a condition that says two things',
			{ ...check, when: [{ field: 'country', oneOf: ['FR'], present: true }] },
			'checks.0.when.0',
			'oneCondition',
			undefined,
		],
		[
			'a condition that says nothing',
			{ ...check, when: [{ field: 'country' }] },
			'checks.0.when.0',
			'oneCondition',
			undefined,
		],
		[
			'a dictionary that the pack has not',
			{ ...check, kind: 'words', avoid: { dictionary: 'form' } },
			'checks.0.avoid.dictionary',
			'unknownDictionary',
			'forms',
		],
		['two patterns', { ...check, kind: 'pattern', match: 'a', notMatch: 'b' }, 'checks.0', 'onePattern', undefined],
		['a length without limit', { ...check, kind: 'length' }, 'checks.0', 'oneLimit', undefined],
		['a length that is no number', { ...check, kind: 'length', max: '3' }, 'checks.0.max', 'notExpected', undefined],
		[
			'an unknown field in a test',
			{ ...check, tests: { pass: [{ town: 'x' }] } },
			'checks.0.tests.pass.0.town',
			'unknownKey',
			undefined,
		],
		[
			'what turns the reading direction',
			{ ...check, why: { en: 'a\u202Eb' } },
			'checks.0.why.en',
			'steering',
			undefined,
		],
		['no object', 7, 'checks.0', 'notExpected', undefined],
	])('%s is told with its place and what was meant', (_, raw, path, kind, nearest) => {
		const { problems } = readPack(JSON.stringify({ ...head, dictionaries: { forms: ['SAS'] }, checks: [raw] }));
		expect(problems).toMatchObject([{ path, kind, ...(nearest && { nearest }) }]);
		expect(problems[0]!.nearest).toBe(nearest);
		for (const problem of problems) {
			const sentence = problemSentence((key, data) => texts.text(`options.${key}`, data), problem);
			expect(sentence).toMatch(/^[^.]{3}.*[.?]$/);
			expect(sentence).not.toMatch(/problem\.|\{\{/);
		}
	});

	test('costs only its own check', () => {
		const { value, problems } = readPack(
			packWith({ ...check, kind: 'requird' }, { ...check, id: 'b' }, { ...check, id: 'b' }),
		);
		expect(value!.checks.map(({ id }) => id)).toEqual(['b']);
		expect(problems.map(({ path }) => path)).toEqual(['checks.0.kind', 'checks.2.id']);
	});

	test('in a pattern is told by the engine, at its own check', () => {
		const reading = readPack(
			packWith(
				{ ...check, kind: 'requird' },
				{ ...check, kind: 'pattern', match: '(?=x)' },
				{ ...check, id: 'b', when: [{ field: 'city', matches: '(a' }] },
			),
		);
		expect(patternProblems(reading).map(({ path, kind }) => [path, kind])).toEqual([
			['checks.1.match', 'badPattern'],
			['checks.2.when.0.matches', 'badPattern'],
		]);
	});

	test.each([
		['{\n  "format": 1,\n  "format": 1\n}', '3:3 format repeatedKey'],
		['{\r\n"id": "A b"}', '1:1 format missingValue|2:7 id badFormat|1:1 version missing|1:1 name missing'],
		['{"a": }', '1:7  notJson'],
		['{"a": 1', '1:8  notJson'],
		['', '1:1  notJson'],
	])('has its line and column: %j', (text, expected) => {
		const told = readPackWithPlaces(text).problems.map(
			({ line, column, path, kind }) => `${line}:${column} ${path} ${kind}`,
		);
		for (const one of expected.split('|')) expect(told).toContain(one);
	});

	test('that is told later has its place too', () => {
		const text = '{\n "checks": [\n  { "match": "(a" }\n ]\n}';
		const at = ['checks', 0, 'match'];
		expect(placedProblems(text, [{ path: at.join('.'), kind: 'badPattern', detail: '', at }])).toMatchObject([
			{ line: 3, column: 14 },
		]);
	});
});

test.each([
	['{\n "kind": "requird"\n}', { line: 2, column: 10 }, '"requird"'],
	['{\r\n "a\\"b": 1}', { line: 2, column: 2 }, '"a\\"b"'],
	['{"max": -12.5}', { line: 1, column: 9 }, '-12.5'],
	['{"a": true}', { line: 1, column: 7 }, 'true'],
	['{"a": {}}', { line: 1, column: 7 }, '{'],
	['{"a": "b', { line: 1, column: 7 }, '"b'],
	['{', { line: 1, column: 2 }, ''],
	['{', { line: 9, column: 9 }, ''],
])('of %j the part at a place is selected', (text, place, expected) => {
	const { start, end } = selectionAt(text, place);
	expect(text.slice(start, end)).toBe(expected);
});

describe('a hostile pack', () => {
	test.each([
		[
			'reaches behind a record',
			'{"__proto__": {"format": 1}, "format": 1, "id": "a", "version": "1.0.0", "name": {"en": "a"}}',
		],
		['reaches behind a dictionary', JSON.stringify(head).replace('}}', '}, "dictionaries": {"__proto__": ["a"]}}')],
		['is nested without end', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
		['is nested without end in a check', packWith(JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`))],
		['is larger than any', ' '.repeat(600_000)],
		['is ten megabytes', JSON.stringify({ ...head, owner: 'x'.repeat(10_000_000) })],
		['has checks without end', packWith(...Array.from({ length: 501 }, (_, at) => ({ ...check, id: `c${at}` })))],
		[
			'has words without end',
			JSON.stringify({ ...head, dictionaries: { a: Array.from({ length: 5001 }, () => 'x') } }),
		],
		['has a bell in a word', JSON.stringify({ ...head, dictionaries: { a: ['\u0007'] } })],
	])('that %s is refused with a precise error', (_, text) => {
		const { value, problems } = readPack(text);
		expect(value === undefined || value.checks.length === 0).toBe(true);
		expect(problems.length).toBeGreaterThan(0);
		for (const { kind, path } of problems) expect(`${kind} ${path}`).toMatch(/^\w+ [\w.-]*$/);
	});

	test.each(['constructor', 'toString', 'hasOwnProperty'])('that sets options of %s changes nothing of ours', (key) => {
		const text = JSON.stringify({ ...head, options: { [key]: { prototype: 1, entries: 1, a: 'x' } } });
		const { settings } = currentSettings({ packs: [text] });
		expect(Object.keys(settings.options)).toEqual([key]);
		expect(typeof Object.entries).toBe('function');
		expect(Object.hasOwn(Object.prototype.toString, 'a')).toBe(false);
		expect(changed({ packs: [text] }, { withoutPack: head.id })).toMatchObject({ write: { packs: [] } });
	});

	test('with faults without end tells the first hundred', () => {
		const odd = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`odd${at}`, at]));
		expect(readPack(JSON.stringify({ ...head, ...odd })).problems).toHaveLength(100);
		const accept = Array.from({ length: 3000 }, () => 'a\u202Eb');
		expect(readPolicy({ packs: [JSON.stringify({ ...head, accept })] }).problems).toHaveLength(100);
		const twice = `{${'"a": 1,\n'.repeat(3000)}"b": 2}`;
		expect(readPackWithPlaces(twice).problems.length).toBeLessThan(301);
	});

	test.each(['\u200E', '\u061C', '\u2028', '\u200B', '\uFEFF', '\uD800'])('hides no %j in a sentence', (sign) => {
		const { problems } = readPack(packWith({ ...check, message: { en: `a${sign}b` } }));
		expect(problems).toMatchObject([{ kind: 'steering', path: 'checks.0.message.en' }]);
	});

	test.each([
		['{value, number, {match}', '{'],
		['{{value}}', '{'],
		['a } b', '}'],
		['{value, uppercase}', 'value, uppercase'],
	])('with the sentence %j is told what cannot be filled', (en, detail) => {
		const { problems } = readPack(packWith({ ...check, message: { en } }));
		expect(problems.map((problem) => problem.detail)).toContain(detail);
	});

	test('that proposes markup is refused', () => {
		const { problems } = readPack(packWith({ ...check, kind: 'replace', swap: { Ltd: '<img src=x>' } }));
		expect(problems).toMatchObject([{ kind: 'badFormat', path: 'checks.0.swap.Ltd' }]);
	});

	test('constructor and toString are words like any other', () => {
		const text = JSON.stringify({
			...head,
			dictionaries: { constructor: ['x'] },
			checks: [{ ...check, kind: 'words', avoid: { dictionary: 'constructor' } }],
		});
		expect(readPack(text).problems).toEqual([]);
		expect(readPack(text.replace('"dictionary":"constructor"', '"dictionary":"toString"')).problems).toMatchObject([
			{ kind: 'badFormat' },
		]);
	});

	test('of any value in any place is refused, or said to be right by its reader and its places', () => {
		const keys = [
			'format',
			'id',
			'version',
			'name',
			'owner',
			'dictionaries',
			'accept',
			'levels',
			'options',
			'atNext',
			'locked',
			'checks',
		];
		fc.assert(
			fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 4 }), (key, odd) => {
				const text = JSON.stringify({ ...head, checks: [check], [key]: odd });
				const { problems, value } = readPack(text);
				expect(value !== undefined || problems.length > 0).toBe(true);
				for (const { line, column } of readPackWithPlaces(text).problems) expect(line + column).toBeGreaterThan(1);
			}),
			{ numRuns: 500 },
		);
	});

	/** Every place of a JSON value, with values of other types than the one that stands there. */
	function* oddities(json: unknown, at: (string | number)[] = []): Generator<[way: (string | number)[], odd: unknown]> {
		const others: readonly unknown[] =
			typeof json === 'string'
				? [null, 7, true, [], {}, 'a\u202Eb', '\u0000']
				: typeof json === 'number'
					? [null, 'x', [], {}, -1, 1.5]
					: typeof json === 'boolean'
						? [null, 0, 'true', [], {}]
						: Array.isArray(json)
							? [null, 7, 'x', true, {}]
							: [null, 7, 'x', true, []];
		for (const odd of others) yield [at, odd];
		if (typeof json !== 'object' || json === null) return;
		for (const [key, inner] of Object.entries(json)) {
			yield* oddities(inner, [...at, Array.isArray(json) ? Number(key) : key]);
		}
	}

	/** The example with one place changed. */
	function changedAt(way: readonly (string | number)[], odd: unknown): string {
		const whole = { pack: JSON.parse(example) };
		const path = ['pack', ...way];
		let place = whole as unknown as Record<string | number, never>;
		for (const key of path.slice(0, -1)) place = place[key]!;
		place[path.at(-1)!] = odd as never;
		return JSON.stringify(whole.pack);
	}

	test('with another type in any one place has its fault told there', () => {
		let count = 0;
		const untold: string[] = [];
		for (const [way, odd] of oddities(JSON.parse(example))) {
			const { problems } = readPack(changedAt(way, odd));
			const isThere = problems.some(({ path }) => {
				const [one, other] = [`${path}.`, way.length > 0 ? `${way.join('.')}.` : ''];
				return one.startsWith(other) || other.startsWith(one);
			});
			if (!isThere) untold.push(`${way.join('.')} ${JSON.stringify(odd)}`);
			count += 1;
		}
		// An accepted value may be its text alone.
		expect(untold).toEqual(['accept.1 "x"']);
		expect(count).toBeGreaterThan(1000);
	});

	test('of any odd value in a check costs that check', () => {
		const whole = JSON.parse(example).checks as Record<string, unknown>[];
		const odd = fc.oneof(fc.constant(null), fc.integer({ max: -1 }), fc.constant({}), fc.constant([[]]));
		fc.assert(
			fc.property(fc.constantFrom(...whole), fc.nat(), odd, (one, at, value) => {
				const keys = Object.keys(one).filter((key) => key !== 'tests');
				const key = keys[at % keys.length]!;
				const { value: read, problems } = readPack(packWith({ ...one, [key]: value }));
				// An object without keys is right where everything in it may be left out; nowhere here.
				expect(problems.length).toBeGreaterThan(0);
				expect(read!.checks).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});

test('a pack that comes twice speaks once, in the words of the stronger layer', () => {
	const text = (version: string) =>
		JSON.stringify({ ...head, version, levels: { 'company-name-*': 'off' }, checks: [check] });
	const layers = ['1.0.0', '2.0.0'].map((version) => packLayer(readPack(text(version)).value!));
	expect(mergedSettings(layers).teams.map(({ from }) => from)).toEqual(['Desk 2.0.0']);
});

describe('the levels of a team’s checks', () => {
	const read = (more: object, ...checks: object[]) => readPack(JSON.stringify({ ...head, ...more, checks })).value!;
	const settingsOf = (...layers: Parameters<typeof mergedSettings>[0]) => mergedSettings(layers).levels;
	const person = (level: 'hint' | 'off') => ({ name: 'person', levels: { 'desk/a': level } });

	test('are the pack’s, then the person’s, then the policy’s', () => {
		const pack = packLayer(read({ levels: { 'desk/*': 'question' } }, check));
		expect(settingsOf(pack)['desk/a']).toMatchObject({ value: 'question', from: 'Desk 1.0.0' });
		expect(settingsOf(pack, person('hint'))['desk/a']).toMatchObject({ value: 'hint', from: 'person' });
		const policy = { name: 'policy', locks: true, levels: { 'desk/a': 'error' as const } };
		expect(settingsOf(pack, person('hint'), policy)['desk/a']).toMatchObject({ value: 'error', isLocked: true });
	});

	test('that the pack locks are not the person’s to change', () => {
		const pack = packLayer(read({ locked: ['a'] }, check));
		expect(settingsOf(pack, person('off'))['desk/a']).toEqual({
			value: 'warning',
			from: 'Desk 1.0.0',
			isLocked: true,
			against: [{ from: 'person', value: 'off' }],
		});
	});

	test.each(['desk/a', 'desk/*', 'd*', '*'])('that a policy’s pack locks are nobody’s to change by %s', (key) => {
		const policy = { ...packLayer(read({ locked: ['a'] }, { ...check, level: 'error' })), locks: true };
		for (const name of ['other', 'person']) {
			const layers = [{ name, levels: { [key]: 'off' as const } }, policy];
			expect(settingsOf(...layers)['desk/a']).toMatchObject({ value: 'error', isLocked: true });
		}
	});

	test('that a pack locks hold against the person, never against a policy', () => {
		const pack = packLayer(read({ levels: { 'desk/a': 'error' }, locked: ['a'] }, check));
		const policy = { name: 'policy', locks: true, levels: { 'desk/*': 'off' as const } };
		expect(settingsOf(pack, person('hint'), policy)['desk/a']).toMatchObject({ value: 'off', from: 'policy' });
	});

	test('of another pack are reached by its id alone', () => {
		const pack = packLayer(read({}, check));
		expect(settingsOf({ name: 'other', levels: { '*': 'off', 'de*': 'off' } }, pack)['desk/a']).toBeUndefined();
		expect(settingsOf({ name: 'other', levels: { 'desk/*': 'off' } }, pack)['desk/a']).toMatchObject({ value: 'off' });
	});

	test('that the pack locks are its own, whatever a weaker pack said of them', () => {
		const weaker = { name: 'other', levels: { 'desk/*': 'off' as const } };
		const pack = packLayer(read({ locked: ['a'] }, { ...check, level: 'error' }));
		expect(settingsOf(weaker, pack)['desk/a']).toMatchObject({ value: 'error', isLocked: true });
	});

	test('of a policy are held, strong or off', () => {
		const pack = { ...packLayer(read({}, check, { ...check, id: 'b', level: 'off' })), locks: true };
		expect(settingsOf(pack)).toMatchObject({
			'desk/a': { isLocked: true },
			'desk/b': { value: 'off', isLocked: true },
		});
	});

	test('name no check that there is not', () => {
		const { problems } = readPack(
			JSON.stringify({ ...head, levels: { 'desk/b': 'off', 'other/b': 'off' }, checks: [check] }),
		);
		expect(problems).toMatchObject([{ path: 'levels.desk/b', kind: 'unknownRule' }]);
	});

	test('may be off from the start', () => {
		const pack = packLayer(read({}, { ...check, level: 'off' }));
		expect(settingsOf(pack)['desk/a']).toMatchObject({ value: 'off' });
		expect(settingsOf(pack, person('hint'))['desk/a']).toMatchObject({ value: 'hint' });
	});
});
