import { describe, expect, it } from 'vitest';
import type { Finding } from '../lib/check/finding.ts';
import { readLocale } from '../lib/command-line/package-data.ts';
import { createTexts } from '../lib/text/texts.ts';

const texts = createTexts('en', readLocale('en'));
const textOf = (more: Partial<Finding>) =>
	texts.finding({ rule: 'some-rule', field: 'city', level: 'warning', message: 'one', data: {}, ...more });

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
		['question', { rule: 'agreement-unanswered' }, 'Still to answer'],
		['question', { rule: 'indirect-reseller-unchosen', levelFrom: 'policy' }, 'Still to answer'],
		['hint', { published: true, levelFrom: 'person' }, 'Advice'],
		['hint', { wouldBe: 'error', levelFrom: 'Contoso 1.0.0' }, 'Dry run, would show: Required by Contoso 1.0.0'],
		['hint', { wouldBe: 'question', levelFrom: 'Contoso 1.0.0' }, 'Dry run, would show: To confirm'],
	] as const)('%s with %o is “%s”', (level, facts, expected) => {
		expect(textOf({ level, ...facts }).level).toBe(expected);
	});
});

describe('who set a level', () => {
	it.each([
		['Contoso 1.0.0', 'Level set by Contoso 1.0.0.'],
		['policy', 'Your organization set this level.'],
		['person', 'You set this level.'],
	])('%s is told as “%s”', (levelFrom, expected) => {
		expect(textOf({ levelFrom }).levelFrom).toBe(expected);
	});

	it('is not told where the rule did', () => expect(textOf({}).levelFrom).toBeUndefined());
});
