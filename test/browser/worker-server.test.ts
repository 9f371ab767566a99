import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePage } from '../../lib/browser/page-server.ts';
import { askerOf, serveWorker } from '../../lib/browser/worker-server.ts';
import { origins } from '../../lib/portals/partner-center.ts';
import { readQuestion, type WorkerHandlers } from '../../lib/wire/worker-questions.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const own = { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' };
const senders = [
	['our script on the portal', { id: own.id, origin: 'https://partner.microsoft.com' }, 'portal'],
	['our own page', { id: own.id, origin: own.origin }, 'ownPage'],
	['another extension', { id: 'ponmlkjihgfedcba', origin: 'chrome-extension://ponmlkjihgfedcba' }, undefined],
	[
		'another extension that claims the portal',
		{ id: 'ponmlkjihgfedcba', origin: 'https://partner.microsoft.com' },
		undefined,
	],
	['our script on another site', { id: own.id, origin: 'https://partner.microsoft.com.example' }, undefined],
	['our script on the portal without encryption', { id: own.id, origin: 'http://partner.microsoft.com' }, undefined],
	['a sender without an origin', { id: own.id }, undefined],
] as const;

beforeEach(() => {
	fakeBrowser.reset();
	vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(`${own.origin}/`);
	Object.assign(fakeBrowser.runtime, { id: own.id });
});

describe('a sender', () => {
	test.each(senders)('that is %s', (_, sender, asker) => expect(askerOf(sender, own, origins)).toBe(asker));
});

/** What the listener of the browser's messages that `serve` adds does with a message of a sender. */
function listenerOf(serve: () => void): (message: unknown, sender: unknown, respond?: unknown) => unknown {
	const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
	serve();
	return add.mock.calls.at(-1)![0] as never;
}

describe('the worker', () => {
	const handlers = () => {
		const answer = vi.fn(async () => true);
		const all = new Proxy({}, { get: () => answer }) as WorkerHandlers;
		return { answer, listener: listenerOf(() => serveWorker(all, origins)) };
	};
	const bring = { type: 'bring', question: { script: 'hints' } };

	test.each(senders)('answers to the portal’s question of %s only where it is the portal’s', (_, sender, asker) => {
		const { answer, listener } = handlers();
		listener(bring, sender);
		expect(answer).toHaveBeenCalledTimes(asker === 'portal' ? 1 : 0);
	});

	test('changes settings for our own pages alone', () => {
		const { answer, listener } = handlers();
		const change = { type: 'change', question: { badge: true } };
		for (const [, sender] of senders) listener(change, sender);
		expect(answer).toHaveBeenCalledTimes(1);
	});

	test('is told the origin of the page that asks by the browser, never by the message', () => {
		const { answer, listener } = handlers();
		listener({ type: 'portal', question: {} }, { ...senders[0][1], tab: { id: 7, url: 'https://other.example/' } });
		expect(answer).toHaveBeenCalledWith({}, { tabId: 7, origin: 'https://partner.microsoft.com' });
		listener({ type: 'portal', question: { origin: 'https://other.example' } }, senders[0][1]);
		expect(answer).toHaveBeenCalledTimes(1);
	});

	test('is told the tab that asks', () => {
		const { answer, listener } = handlers();
		listener({ type: 'count', question: { open: 3 } }, { ...senders[0][1], tab: { id: 7 } });
		expect(answer).toHaveBeenCalledWith({ open: 3 }, { tabId: 7, origin: 'https://partner.microsoft.com' });
	});
});

describe('a page with hints', () => {
	test.each(senders)('answers the popup and the commands, not %s where it is another extension', (_, sender) => {
		const state = vi.fn(() => ({}) as never);
		const answers = {
			state,
			pause: state,
			go: () => true,
			recognition: async () => null,
			report: async () => null,
			point: async () => true,
		};
		const listener = listenerOf(() => servePage(answers, new AbortController().signal));
		const respond = vi.fn();
		listener({ type: 'state', question: {} }, sender, respond);
		expect(respond).toHaveBeenCalledTimes(sender.id === own.id ? 1 : 0);
		expect(listener({ type: 'recognition', question: {} }, sender, () => {}) === true).toBe(sender.id === own.id);
		listener({ type: 'toString', question: {} }, sender, respond);
		expect(respond).toHaveBeenCalledTimes(sender.id === own.id ? 1 : 0);
	});
});

const check = (record: object) => ({ type: 'check', question: { record, revision: 1, language: 'en' } });

describe('a message', () => {
	test.each([
		['a check', check({ companyName: 'Fabrikam' })],
		['a rule switched off', { type: 'prefer', question: { rule: 'company-name-acronym', level: 'off' } }],
		['an accepted value', { type: 'prefer', question: { accept: { value: 'NWTC', field: 'companyName' } } }],
		['a pause', { type: 'pause', question: { until: 1_900_000_000_000 } }],
		['a number of hints', { type: 'count', question: { open: 3 } }],
		['a rule switched on again', { type: 'prefer', question: { rule: 'company-name-acronym', level: 'own' } }],
		['a value accepted no longer', { type: 'prefer', question: { unaccept: { value: 'NWTC', field: 'companyName' } } }],
		['a wish to know what Faircopy may do', { type: 'openPage', question: { page: 'welcome' } }],
		['a wish to see the settings', { type: 'openPage', question: { page: 'settings' } }],
		[
			'a false alarm',
			{
				type: 'falseAlarm',
				question: {
					finding: { rule: 'company-name-acronym', message: 'acronym', level: 'question', field: 'companyName' },
					record: { companyName: 'NWTC' },
					language: 'en',
				},
			},
		],
	])('of the portal is read where it is %s', (_, message) => {
		expect(readQuestion(message, 'portal')).toEqual(message);
	});

	test.each([
		['a level', { rule: 'company-name-acronym', level: 'hint' }],
		['a level taken back', { rule: 'company-name-acronym', level: 'own' }],
		['a language', { language: 'auto' }],
		['an option', { rule: 'email-partner-domain', option: 'partnerDomains', value: ['woodgrove.example'] }],
		['a pack', { pack: '{}' }],
	])('of our own pages alone is read where it changes %s', (_, question) => {
		expect(readQuestion({ type: 'change', question }, 'ownPage')).toEqual({ type: 'change', question });
		expect(readQuestion({ type: 'change', question }, 'portal')).toBeUndefined();
	});

	test('has a value cut that no field holds: the rules still see that it is too long', () => {
		const read = readQuestion(check({ city: 'x'.repeat(200_001) }), 'portal');
		expect(read).toEqual(check({ city: 'x'.repeat(200_000) }));
	});

	test.each([
		['no object', 'check'],
		['of an unknown type', { type: 'reset', question: {} }],
		['of a type that every object has', { type: 'toString', question: {} }],
		['a check with a field that is none', check({ password: 'x' })],
		['a check with more than it needs', { ...check({}), settings: {} }],
		['a check with a value that is no text', check({ city: 1 })],
		['a check in another language', { type: 'check', question: { record: {}, revision: 1, language: 'xx' } }],
		['a pause for ever', { type: 'pause', question: { until: Infinity } }],
		['a number that is none', { type: 'count', question: { open: -1 } }],
		['two preferences at once', { type: 'prefer', question: { accept: 'NWTC', rule: 'a', level: 'off' } }],
		['a rule id that is none', { type: 'prefer', question: { rule: '__proto__', level: 'off' } }],
		['a level that is none', { type: 'prefer', question: { rule: 'post-office-box', level: 'fatal' } }],
		['a wish to see another page', { type: 'openPage', question: { page: 'https://example.com' } }],
		[
			'a poisoned record',
			JSON.parse('{"type":"check","question":{"record":{"__proto__":{"city":"x"}},"revision":1,"language":"en"}}'),
		],
	])('is left without an answer where it is %s', (_, message) => {
		expect(readQuestion(message, 'portal')).toBeUndefined();
		expect(readQuestion(message, 'ownPage')).toBeUndefined();
	});
});
