import { check as judge } from '../../lib/check/check.ts';
import { patternOf } from '../../lib/check/patterns.ts';
import { patternProblems, teamRules } from '../../lib/check/team-rules.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import { type FieldId, fieldIds } from '../../lib/record/fields.ts';
import { type Layer, mergedSettings } from '../../lib/settings/layers.ts';
import { packLayer, readPack } from '../../lib/settings/team-pack.ts';
import { tables } from '../tables.ts';

// `npm run bench:packs`: what the largest pack costs (500 checks of all kinds, 5,000 words): to load, for the first record
// and for each further one, beside the same record without a pack; and what hostile patterns cost. Milliseconds.

const count = 500;
const words = Array.from({ length: 5000 }, (_, at) => `word${at.toString(36)}`);
const fields: readonly FieldId[] = fieldIds;
/** Parameters of every kind, of which the checks take turns. */
const kinds: readonly object[] = [
	{ kind: 'required' },
	{ kind: 'empty' },
	{ kind: 'pattern', match: '^[\\p{L}\\p{N} .,&’-]+$' },
	{ kind: 'pattern', notMatch: '(?i)\\b(test|demo|sample)\\d*\\b' },
	{ kind: 'oneOf', values: { dictionary: 'words' }, suggest: true },
	{ kind: 'noneOf', values: { dictionary: 'words' } },
	{ kind: 'length', min: 2, max: 60 },
	{ kind: 'case', style: 'notAllUpper', except: { dictionary: 'words' } },
	{ kind: 'words', avoid: { dictionary: 'words' } },
	{ kind: 'replace', swap: { 'S.A.S.': 'SAS', Limited: 'Ltd' } },
	{ kind: 'compare', with: 'email', relation: 'differs' },
];
const conditions: readonly object[] = [
	[],
	[{ field: 'country', oneOf: ['FR', 'US'] }],
	[{ field: 'country', noneOf: { dictionary: 'words' } }],
	[{ field: 'city', matches: '^[A-Z]' }],
];
const checks = Array.from({ length: count }, (_, at) => ({
	id: `c${at}`,
	field: fields[at % fields.length],
	when: conditions[at % conditions.length],
	message: { en: 'Found {match}.', fr: 'Trouvé : {match}.' },
	...kinds[at % kinds.length],
}));
const text = JSON.stringify({
	format: 1,
	id: 'bench',
	version: '1.0.0',
	name: { en: 'Bench' },
	dictionaries: { words },
	checks,
});

const recordOf = (at: number): CustomerRecord => ({
	companyName: `Harbour Oak Trading ${at}`,
	country: 'US',
	addressLine1: `${at} Quay Street`,
	city: 'Seattle',
	state: 'WA',
	postalCode: '98101',
	firstName: 'Ada',
	lastName: 'Quinn',
	email: `ada${at}@harbouroak.example`,
	phoneNumber: '2065550100',
});

function timed<Value>(action: () => Value): [ms: number, value: Value] {
	const start = performance.now();
	const value = action();
	return [performance.now() - start, value];
}
const median = (all: readonly number[]) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
const told = (name: string, ms: number) => console.log(`${name.padEnd(48)} ${ms.toFixed(1)} ms`);

const [load, settings] = timed(() => {
	const reading = readPack(text);
	if (!reading.value || reading.problems.length > 0) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
	return mergedSettings([packLayer(reading.value) as Layer]);
});
told('load', load);
told('patterns, looked through at the import', timed(() => patternProblems(readPack(text)))[0]);
const bare = mergedSettings([]);
const run = (with_: typeof settings, at: number) =>
	timed(() => judge(recordOf(at), { settings: with_, tables, today: '2026-11-22' }))[0];
// The built-in rules read their tables with their first record.
run(bare, 0);
teamRules(settings);
told('first record', run(settings, 0));
const rounds = Array.from({ length: 60 }, (_, at) => ({ bare: run(bare, at), full: run(settings, at) })).slice(20);
told('a record, median, without the pack', median(rounds.map((one) => one.bare)));
told('a record, median, with the pack', median(rounds.map((one) => one.full)));

const long = `${'a'.repeat(20_000)}!`;
const hostile = [
	'^(a+)+$',
	'^(a|a)*$',
	'^(a|aa)+$',
	'(.*a){20}',
	'^(([a-z])+.)+[A-Z]([a-z])+$',
	'(a?){500}a{500}',
	'(?:a+){1,50}$',
];
/** Some are refused for the size of their program: that is an answer, too. */
function answerOf(source: string): unknown {
	try {
		return patternOf(source).find(long);
	} catch (error) {
		return error;
	}
}
told('the slowest of hostile patterns', Math.max(...hostile.map((source) => timed(() => answerOf(source))[0])));
