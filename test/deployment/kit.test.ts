import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type ExtensionIds,
	firefoxExtensionId,
	isExtensionId,
	knownExtensionIds,
} from '../../lib/deployment/extension-ids.ts';
import { deploymentKit } from '../../lib/deployment/kit.ts';
import { platforms } from '../../lib/deployment/kit-file.ts';
import type { DeployedPolicy } from '../../lib/deployment/policy-shape.ts';
import { portable } from '../../lib/deployment/portable.ts';
import { entryNames, policyKeyOf } from '../../lib/deployment/registry.ts';
import { readPolicy } from '../../lib/settings/policy.ts';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { managedFromRegistry, readPropertyList, readRegistryFile, type Registry, runPowershell } from './readers.ts';

const words = { en: english.policy, fr: french.policy };
const ids = {
	chrome: 'abcdefghijklmnopabcdefghijklmnop',
	edge: 'ponmlkjihgfedcbaponmlkjihgfedcba',
	firefox: firefoxExtensionId,
};
const example: DeployedPolicy = JSON.parse(readFileSync('docs/deploy/example.json', 'utf8')).policy;

const kit = (policy: DeployedPolicy, of: ExtensionIds = ids) =>
	deploymentKit({ policy, ids: of, words, language: 'en' });
/** The text of a file of the kit. */
function textOf(policy: DeployedPolicy, name: string): string {
	return kit(policy).find((file) => file.name === name)!.text;
}

const json = (text: string, ...way: string[]) =>
	way.reduce((value, key) => value[key] as Record<string, unknown>, JSON.parse(text) as Record<string, unknown>);
const payload = (text: string) =>
	Object.fromEntries(
		Object.entries((readPropertyList(text) as { PayloadContent: [object] }).PayloadContent[0]).filter(
			([key]) => !key.startsWith('Payload'),
		),
	);
const unwrapped = (text: string) =>
	Object.fromEntries(Object.entries(JSON.parse(text) as object).map(([key, { Value }]) => [key, Value]));

/** Each file that carries a policy, and what its platform reads in it. */
const readings: [string, string, (text: string) => unknown][] = [
	[
		'Chrome on Windows',
		'faircopy-policy.reg',
		(text) => managedFromRegistry(readRegistryFile(text), policyKeyOf('chrome', ids.chrome)),
	],
	[
		'Edge on Windows',
		'faircopy-policy.reg',
		(text) => managedFromRegistry(readRegistryFile(text), policyKeyOf('edge', ids.edge)),
	],
	[
		'Chrome by PowerShell',
		'faircopy-policy.ps1',
		(text) => managedFromRegistry(runPowershell(text), policyKeyOf('chrome', ids.chrome)),
	],
	[
		'Edge by PowerShell',
		'faircopy-policy.ps1',
		(text) => managedFromRegistry(runPowershell(text), policyKeyOf('edge', ids.edge)),
	],
	['Chrome on macOS', 'faircopy-chrome.mobileconfig', payload],
	['Edge on macOS', 'faircopy-edge.mobileconfig', payload],
	[
		'Firefox on macOS',
		'faircopy-firefox.mobileconfig',
		(text) => (payload(text)['3rdparty'] as { Extensions: Record<string, unknown> }).Extensions[ids.firefox],
	],
	['Chrome on Linux', 'faircopy-chrome.json', (text) => json(text, '3rdparty', 'extensions', ids.chrome)],
	['Edge on Linux', 'faircopy-edge.json', (text) => json(text, '3rdparty', 'extensions', ids.edge)],
	['Firefox', 'policies.json', (text) => json(text, 'policies', '3rdparty', 'Extensions', ids.firefox)],
	['Google Admin', 'faircopy-google-admin.json', unwrapped],
];

const nasty = [
	'',
	' ',
	'"',
	String.raw`\"\\`,
	"it's ‘so’",
	'$(Get-Date) `n $env:PATH %PATH%',
	']]> <!-- & &amp; &#13; -->',
	'one\ntwo\r\nthree\rfour\tfive',
	'éàü €  ’ “ ” 日本 🙂',
	'\u0000\u0001\u001F\uFFFE\uFFFF\uD800',
	'{{values}} $& $1',
];

describe('nothing is written', () => {
	test('for a browser whose id is not known', () => {
		expect(kit(example, {})).toEqual([]);
		expect(kit(example, { firefox: ids.firefox }).map(({ name }) => name)).toEqual([
			'faircopy-firefox.mobileconfig',
			'policies.json',
		]);
		expect(kit(example, { edge: ids.edge }).filter(({ text }) => text.includes('Google'))).toEqual([]);
	});

	test('of a key that the policy does not set, or that is not known', () => {
		const policy = { language: 'fr', minLevel: undefined, other: 'x' } as DeployedPolicy;
		for (const [, name, read] of readings) expect(read(textOf(policy, name))).toEqual({ language: 'fr' });
	});

	test.each([
		['chrome', 'ABCDEFGHIJKLMNOPABCDEFGHIJKLMNOP'],
		['chrome', 'abcdefghijklmnop'],
		['edge', `${ids.edge}\\policy`],
		['firefox', 'faircopy'],
		['firefox', 'a@b</string>'],
	] as const)('for %s under an id that it cannot have: %s', (browser, id) => {
		expect(isExtensionId(browser, id)).toBe(false);
		expect(() => kit(example, { [browser]: id })).toThrow(RangeError);
	});
});

test('the ids that are known can be ids', () => {
	for (const [browser, id] of Object.entries(knownExtensionIds))
		expect(isExtensionId(browser as keyof ExtensionIds, id!)).toBe(true);
	expect(isExtensionId('firefox', '{4a1f7c52-6d3b-4f0e-9c88-2b7d5e90a613}')).toBe(true);
});

test('every platform has its files, no two of one name in one folder, and the same request gives the same', () => {
	const files = kit(example);
	expect([...new Set(files.map(({ platform }) => platform))]).toEqual(platforms);
	const paths = files.map(({ folder = '.', name }) => `${folder}/${name}`);
	expect(new Set(paths).size).toBe(paths.length);
	expect(kit(example)).toEqual(files);
});

describe.each(readings)('%s reads', (_, name, read) => {
	test('the example, and takes every key of it', () => {
		const managed = read(textOf(example, name)) as Record<string, unknown>;
		expect(managed).toEqual(example);
		expect(readPolicy(managed).keys.map(({ became }) => became)).toEqual(Object.keys(example).map(() => 'taken'));
	});

	test('an empty policy and empty lists', () => {
		expect(read(textOf({}, name))).toEqual({});
		const empty: DeployedPolicy = { packs: [], levels: {}, disabledFeatures: [] };
		expect(read(textOf(empty, name))).toEqual(empty);
	});

	test('ten packs in their order', () => {
		const packs = Array.from({ length: 10 }, (_pack, at) => `pack ${at + 1}`);
		expect(read(textOf({ packs }, name))).toEqual({ packs });
	});

	test.each(nasty)('%j in every place that holds a text', (text) => {
		const policy: DeployedPolicy = {
			packs: [text, JSON.stringify({ text }, null, '\t')],
			levels: { [`a${text}`]: 'off' },
			userMayChange: [text],
			supportUrl: text,
			allowImport: false,
			disableFirstRunPage: true,
		};
		expect(read(textOf(policy, name))).toEqual(portable(policy));
	});
});

const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
	fc.json(),
	fc.constantFrom(...nasty),
);
const level = fc.constantFrom('error', 'warning', 'question', 'hint', 'off' as const);
const anyPolicy = fc.record(
	{
		packs: fc.array(anyText, { maxLength: 12 }),
		levels: fc.dictionary(
			anyText.filter((name) => name !== '__proto__'),
			level,
		),
		language: fc.constantFrom('auto', 'en', 'fr' as const),
		userMayChange: fc.array(anyText),
		allowImport: fc.boolean(),
		allowedPackHashes: fc.array(anyText),
		supportUrl: anyText,
		disableFirstRunPage: fc.boolean(),
	},
	{ requiredKeys: [] },
) as unknown as fc.Arbitrary<DeployedPolicy>;

test('whatever a policy holds, every platform reads the same back', () => {
	fc.assert(
		fc.property(anyPolicy, (policy) => {
			const files = new Map(kit(policy).map(({ name, text }) => [name, text]));
			const expected = JSON.parse(JSON.stringify(portable(policy))) as object;
			for (const [, name, read] of readings) expect(read(files.get(name)!)).toEqual(expected);
		}),
		{ numRuns: 60 },
	);
});

describe('what no platform can hold', () => {
	test('leaves everything else as it is', () => {
		const policy: DeployedPolicy = { ...example, packs: ['\t{"a": "é 🙂 \u007F \u0085"}\r\n'] };
		expect(portable(policy)).toEqual(policy);
	});

	test('is escaped in a pack, whose JSON says the same then', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				// As little escaped as JSON allows.
				const inner = text.replaceAll(/["\\]|(?![\x7F-\x9F])\p{Cc}/gu, '');
				const [pack = ''] = portable({ packs: [`{"a":"${inner}"}`] }).packs ?? [];
				expect(JSON.parse(pack)).toEqual({ a: inner });
				expect(Buffer.from(pack).toString()).toBe(pack);
			}),
		);
	});
});

describe('on Windows', () => {
	test('all is plain ASCII with the line ends of Windows, whatever the packs hold', () => {
		for (const name of ['faircopy-policy.reg', 'faircopy-policy.ps1']) {
			expect(textOf({ packs: nasty }, name)).toMatch(/^(?:[\x20-\x7E\t]*\r\n)+$/);
		}
	});

	test('no line of bytes is longer than the registry editor’s own', () => {
		const lines = textOf({ packs: ['é\n'.repeat(500)] }, 'faircopy-policy.reg').split('\r\n');
		const long = lines.filter((line) => line.length > 85);
		expect(long.filter((line) => !/^\[-?HKEY/.test(line))).toEqual([]);
	});

	test('entries are named so that their order as texts is their order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
				const names = entryNames(count);
				expect(names.toSorted()).toEqual(names);
				expect(new Set(names).size).toBe(count);
				expect(names.every((name) => /^[1-9]\d*$/.test(name))).toBe(true);
			}),
		);
		expect(entryNames(3)).toEqual(['1', '2', '3']);
	});

	test('what was set before goes, and the removal leaves nothing of ours and touches nothing else', () => {
		const other = 'Software\\Policies\\Google\\Chrome';
		const before: Registry = new Map([
			[other, new Map<string, number | string>([['ShowHomeButton', 1]])],
			[`${policyKeyOf('chrome', ids.chrome)}\\packs`, new Map([['3', 'old']])],
		]);
		const after = runPowershell(textOf(example, 'faircopy-policy.ps1'), before);
		expect(after.get(`${policyKeyOf('chrome', ids.chrome)}\\packs`)?.has('3')).toBe(false);
		const left = runPowershell(textOf(example, 'faircopy-policy-remove.ps1'), after);
		expect([...left.keys()]).toEqual([other]);
		const removal = textOf(example, 'faircopy-policy-remove.reg');
		expect(readRegistryFile(textOf(example, 'faircopy-policy.reg') + removal.split('5.00')[1]!).size).toBe(0);
	});
});

test('a profile has one identity, and a new one of each version when its policy changes', () => {
	const read = (policy: DeployedPolicy) =>
		readPropertyList(textOf(policy, 'faircopy-chrome.mobileconfig')) as Record<string, unknown>;
	const [one, other] = [read(example), read({ ...example, allowImport: true })];
	expect(one['PayloadUUID']).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/);
	expect(one['PayloadIdentifier']).toBe(other['PayloadIdentifier']);
	expect(one['PayloadUUID']).not.toBe(other['PayloadUUID']);
	const [content] = one['PayloadContent'] as [Record<string, unknown>];
	expect(content['PayloadType']).toBe(`com.google.Chrome.extensions.${ids.chrome}`);
	expect(content['PayloadUUID']).not.toBe(one['PayloadUUID']);
});
