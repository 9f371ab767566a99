import { expect, test } from 'vitest';
import { type PageFacts, silenceOf } from '../../lib/portals/silence.ts';

const add = 'https://partner.microsoft.com/dashboard/v2/customers/add';
const list = 'https://partner.microsoft.com/dashboard/v2/customers/list';
const running = { status: 'checked', step: undefined } as const;
const facts: PageFacts = { hasAccess: true, url: add, state: running };

test.each<[string, Partial<PageFacts>]>([
	['the form is there', { state: { status: 'checked', step: 'accountInfo' } }],
	['the hints are paused on the form', { state: { status: 'paused', step: 'accountInfo' } }],
	['the form could not be read', { state: { status: 'unrecognised', step: 'accountInfo' } }],
	[
		'the form is there, whatever the browser says of the access',
		{ hasAccess: false, state: { status: 'checked', step: 'review' } },
	],
])('the hints speak for themselves where %s', (_, known) => {
	expect(silenceOf({ ...facts, ...known })).toBeUndefined();
});

test.each<[string, Partial<PageFacts>, string]>([
	['a page of another site', { url: undefined, state: undefined }, 'elsewhere'],
	['another site that says its address', { url: 'https://example.com/customers/add', state: undefined }, 'elsewhere'],
	['an address that is none', { url: 'about:blank', state: undefined }, 'elsewhere'],
	['no access, wherever the person is', { hasAccess: false, url: undefined, state: undefined }, 'noAccess'],
	['a list of the portal', { url: list, state: undefined }, 'otherPage'],
	['a list on which the hints wait for the form', { url: list }, 'otherPage'],
	['a page that may hold the form and does not', {}, 'noForm'],
	['our practice page before its form', { url: undefined }, 'noForm'],
	['a page that may hold the form, without us', { state: undefined }, 'notRunning'],
	['a page under which we were updated', { state: { status: 'updated', step: undefined } }, 'updated'],
	['the same with the form', { state: { status: 'updated', step: 'accountInfo' } }, 'updated'],
])('%s is told as that', (_, known, silence) => {
	expect(silenceOf({ ...facts, ...known })).toBe(silence);
});
