import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepMapping, keptMapping } from '../../entrypoints/background/kept-mappings.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const portal = 'https://partner.microsoft.com';
const city = { field: 'city', sign: { label: 'Place', place: 0 } } as const;
const state = { field: 'state', sign: { label: 'Area', place: 0 } } as const;

beforeEach(() => fakeBrowser.reset());

test('nothing is known of a portal where nothing was said', async () => {
	expect(await keptMapping(portal)).toBeUndefined();
});

test('what was said on one portal holds there alone', async () => {
	await keepMapping(city, portal);
	expect(await keptMapping(portal)).toEqual({ origin: portal, fields: [city] });
	expect(await keptMapping('https://other.example')).toBeUndefined();
});

test('two fields shown at once are both kept', async () => {
	await Promise.all([keepMapping(city, portal), keepMapping(state, portal)]);
	expect((await keptMapping(portal))?.fields).toEqual([city, state]);
});

test('a field taken back leaves the others, and the last one leaves nothing', async () => {
	await keepMapping(city, portal);
	await keepMapping(state, portal);
	await keepMapping({ field: 'city', sign: null }, portal);
	expect((await keptMapping(portal))?.fields).toEqual([state]);
	await keepMapping({ field: 'state', sign: null }, portal);
	expect(await keptMapping(portal)).toBeUndefined();
});

test('what the browser would not store is said, and the next is stored all the same', async () => {
	vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
	expect(await keepMapping(city, portal)).toEqual({ became: 'notStored' });
	expect(await keepMapping(state, portal)).toEqual({ became: 'stored' });
	expect((await keptMapping(portal))?.fields).toEqual([state]);
});
