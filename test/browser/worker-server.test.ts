import { describe, expect, test } from 'vitest';
import { isKnownSender } from '../../lib/browser/worker-server.ts';
import { readRequest } from '../../lib/wire/request.ts';

const ownId = 'abcdefghijklmnop';
const ownOrigin = `chrome-extension://${ownId}`;

describe('a sender', () => {
	test.each([
		['our script on the portal', { id: ownId, origin: 'https://partner.microsoft.com' }, true],
		['our own page', { id: ownId, origin: ownOrigin }, true],
		['another extension', { id: 'ponmlkjihgfedcba', origin: 'chrome-extension://ponmlkjihgfedcba' }, false],
		[
			'another extension that claims the portal',
			{ id: 'ponmlkjihgfedcba', origin: 'https://partner.microsoft.com' },
			false,
		],
		['our script on another site', { id: ownId, origin: 'https://partner.microsoft.com.example' }, false],
		['our script on the portal without encryption', { id: ownId, origin: 'http://partner.microsoft.com' }, false],
		['a sender without an origin', { id: ownId }, false],
	])('that is %s', (_, sender, known) => {
		expect(isKnownSender(sender, ownId, ownOrigin)).toBe(known);
	});
});

describe('a message', () => {
	test.each([
		['a check', { type: 'check', record: { companyName: 'Fabrikam' }, revision: 1, language: 'fr' }],
		['a rule switched off', { type: 'prefer', ruleOff: 'company-name-acronym' }],
		['an accepted value', { type: 'prefer', accept: 'NWTC' }],
		['a pause', { type: 'pause', until: 1_900_000_000_000 }],
		['a number of hints', { type: 'count', open: 3 }],
		['a language', { type: 'prefer', language: 'auto' }],
		['a wish to know what Faircopy may do', { type: 'explain' }],
	])('is read where it is %s', (_, message) => expect(readRequest(message)).toEqual(message));

	test('has a value cut that no field holds: the rules still see that it is too long', () => {
		const message = { type: 'check', record: { city: 'x'.repeat(200_001) }, revision: 1, language: 'en' };
		expect(readRequest(message)).toEqual({ ...message, record: { city: 'x'.repeat(200_000) } });
	});

	test.each([
		['no object', 'check'],
		['of an unknown type', { type: 'reset' }],
		['a check with a field that is none', { type: 'check', record: { password: 'x' }, revision: 1, language: 'en' }],
		['a check with more than it needs', { type: 'check', record: {}, revision: 1, language: 'en', settings: {} }],
		['a check with a value that is no text', { type: 'check', record: { city: 1 }, revision: 1, language: 'en' }],
		['a check in another language', { type: 'check', record: {}, revision: 1, language: 'de' }],
		['a pause for ever', { type: 'pause', until: Infinity }],
		['a number that is none', { type: 'count', open: -1 }],
		['two preferences at once', { type: 'prefer', accept: 'NWTC', language: 'en' }],
		['a rule id that is none', { type: 'prefer', ruleOff: '__proto__' }],
		[
			'a poisoned record',
			JSON.parse('{"type":"check","record":{"__proto__":{"city":"x"}},"revision":1,"language":"en"}'),
		],
	])('is left without an answer where it is %s', (_, message) => expect(readRequest(message)).toBeUndefined());
});
