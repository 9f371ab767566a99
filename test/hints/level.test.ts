import { describe, expect, it } from 'vitest';
import { levelWord } from '../../lib/hints/view/level.ts';
import english from '../../locales/en.json';
import { told } from './told.ts';

const words = english.interface;

describe('the word of a level', () => {
	it.each([
		['error', { published: true }, 'Refused by the portal'],
		['error', { published: true, levelFrom: 'policy' }, 'Refused by the portal'],
		['error', { levelFrom: 'Contoso 1.0.0' }, 'Required by Contoso 1.0.0'],
		['error', { levelFrom: 'policy' }, 'Required by your organization'],
		['error', { levelFrom: 'person' }, 'Must be corrected (your setting)'],
		['warning', {}, 'Likely to fail verification'],
		['warning', { published: true, levelFrom: 'person' }, 'Should be corrected (your setting)'],
		['warning', { levelFrom: 'Contoso 1.0.0' }, 'Expected by Contoso 1.0.0'],
		['warning', { levelFrom: 'policy' }, 'Expected by your organization'],
		['question', { levelFrom: 'policy' }, 'To confirm'],
		['hint', { published: true, levelFrom: 'person' }, 'Advice'],
	] as const)('%s with %o is “%s”', (level, facts, expected) => {
		expect(levelWord(words, told('some-rule', 'city', { level, ...facts }))).toBe(expected);
	});
});
