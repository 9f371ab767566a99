import { describe, expect, test } from 'vitest';
import { patternProblems } from '../../lib/check/team-rules.ts';
import { policyKeys, readPolicy } from '../../lib/settings/policy.ts';
import { policyDiagnostic, policyLines } from '../../lib/settings/policy-report.ts';
import { packHash, readPack } from '../../lib/settings/team-pack.ts';

const pack = JSON.stringify({
	format: 1,
	id: 'desk',
	version: '1.0.0',
	name: { en: 'Desk' },
	accept: ['Harbor Holding'],
	dictionaries: { towns: ['Quayside'] },
	checks: [
		{ id: 'a', kind: 'pattern', field: 'city', match: '(?=x)', message: { en: 'A city.' } },
		{ id: 'b', kind: 'replace', field: 'city', swap: { Customer: '<b>' }, message: { en: 'A city.' } },
	],
});
const told = ({ kind }: { kind: string }) => `told ${kind}`;
const surroundings = { version: '0.1.0', browser: 'Chrome 141', imported: [], told };

describe('the lines of the policy', () => {
	test('name every key, also where nothing was delivered', () => {
		const lines = policyLines(readPolicy({}));
		expect(lines.map(({ key }) => key)).toEqual(Object.keys(policyKeys));
		expect(lines.every(({ became }) => became === 'absent')).toBe(true);
	});

	test.each<[string, Record<string, unknown>, string, string]>([
		['a key that holds', { language: 'fr' }, 'language', 'taken'],
		['a key of another type', { language: 7 }, 'language', 'refused'],
		['a key with a rule that there is not', { levels: { 'city-size': 'off' } }, 'levels', 'partly'],
		['a key that is not known', { colour: 'red' }, 'colour', 'refused'],
		['a name of JavaScript’s own', { constructor: 'red' }, 'constructor', 'refused'],
	])('tell of %s', (_, managed, key, became) => {
		expect(policyLines(readPolicy(managed)).find((line) => line.key === key)).toMatchObject({ became });
	});

	test('tell of packs what only the pattern engine knows', () => {
		const sound = pack.replace('<b>', 'b');
		const policy = readPolicy({ packs: [sound] });
		expect(policyLines(policy)[0]).toMatchObject({ became: 'taken' });
		expect(policyLines(policy, patternProblems(readPack(sound)))[0]).toMatchObject({
			became: 'partly',
			problems: [{ kind: 'badPattern' }],
		});
	});
});

describe('the diagnostic', () => {
	test('of nothing says so', () => {
		expect(policyDiagnostic(policyLines(readPolicy({})), surroundings)).toBe(
			`Faircopy 0.1.0: policy\nbrowser: Chrome 141\nnot set: ${Object.keys(policyKeys).join(', ')}\nimported packs: 0\n`,
		);
	});

	test('tells each key with what became of it and why, and holds no word of a list', () => {
		const managed = {
			packs: [pack, '{'],
			language: 7,
			levels: { 'post-office-box': 'off' },
			allowedPackHashes: Array.from({ length: 9 }, () => packHash(pack)),
			colour: 'Harbor Holding',
		};
		const text = policyDiagnostic(policyLines(readPolicy(managed)), { ...surroundings, imported: [pack] });
		for (const line of [
			'packs: partly, 2 entries',
			`  packs.0: desk 1.0.0, checks: 1, SHA-256 ${packHash(pack)}`,
			`  packs.1: cannot be read, SHA-256 ${packHash('{')}`,
			'  packs.0.checks.1.swap: badFormat',
			'levels: taken, {"post-office-box":"off"}',
			'language: refused, number',
			'  language: told notAllowed',
			'allowedPackHashes: taken, 9 entries',
			'colour: refused, a text of 14 characters',
			'imported packs: 1',
		])
			expect(text.split('\n')).toContain(line);
		expect(text).not.toMatch(/Harbor|Quayside|Customer|<b>/);
	});
});
