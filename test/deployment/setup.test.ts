import { describe, expect, test } from 'vitest';
import type { DeployedPolicy } from '../../lib/deployment/policy-shape.ts';
import { neededKeys, offeredPacks } from '../../lib/deployment/setup.ts';
import { currentSettings } from '../../lib/settings/stored.ts';
import { packHash } from '../../lib/settings/team-pack.ts';

describe('the keys that a policy needs', () => {
	test.each<[string, DeployedPolicy, DeployedPolicy]>([
		['nothing', {}, {}],
		['what holds anyway', { language: 'auto', minLevel: 'hint', allowImport: true, disableFirstRunPage: false }, {}],
		['empty lists and texts', { packs: [], levels: {}, userMayChange: [], disabledFeatures: [], supportUrl: ' ' }, {}],
		['an address with space around it', { supportUrl: ' https://a.example ' }, { supportUrl: 'https://a.example' }],
		['what changes something', { language: 'fr', allowImport: false }, { language: 'fr', allowImport: false }],
		['a level', { levels: { 'postal-code-shape': 'off' } }, { levels: { 'postal-code-shape': 'off' } }],
	])('of %s', (_, choices, expected) => {
		expect(neededKeys(choices)).toEqual(expected);
	});
});

test('the keys that a policy holds here stay, even where they say what holds anyway', () => {
	const held = { minLevel: 'hint', allowedPackHashes: [], supportUrl: '' } as const;
	expect(neededKeys({ ...held, allowedPackHashes: [], language: 'auto' }, Object.keys(held))).toEqual({
		minLevel: 'hint',
		allowedPackHashes: [],
	});
});

describe('the packs that go with a setup', () => {
	const text = (id: string, more: object = {}) =>
		JSON.stringify({ format: 1, id, version: '1.0.0', name: { en: 'Desk' }, ...more });
	const own = text('own-settings', { levels: { 'post-office-box': 'off' } });
	const offered = (managed: object, made = own) => {
		const stored = { packs: [text('desk'), { text: text('tried'), isDryRun: true }], managed: managed as never };
		return offeredPacks(currentSettings(stored), stored, made).map(({ content, pack }) => pack?.id ?? content);
	};

	test.each([
		['those in use, and the person’s settings', {}, own, ['desk', own]],
		['no settings where there are none', {}, text('own-settings'), ['desk']],
		['no settings where the policy lets none leave', { disabledFeatures: ['export'] }, own, ['desk']],
		['none that the policy does not allow', { allowedPackHashes: [packHash(text('other'))] }, own, [own]],
	])('are %s', (_, managed, made, expected) => expect(offered(managed, made)).toEqual(expected));
});
