import { describe, expect, test } from 'vitest';
import type { DeployedPolicy } from '../../lib/deployment/policy-shape.ts';
import { neededKeys } from '../../lib/deployment/setup.ts';

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
