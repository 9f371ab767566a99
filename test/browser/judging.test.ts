import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judging } from '../../entrypoints/background/judging.ts';
import { packageAssets } from '../../lib/build/package-assets.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const files = new Map(packageAssets().map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]));
const words = '/data/words.json';
const record = { companyName: 'Contoso Test', country: 'FR', email: 'noreply@gmial.com' };
const question = { kind: 'check', record, revision: 7, language: 'en' } as const;
const rulesSaid = ['company-name-fictitious', 'email-domain-slip', 'email-placeholder'];

/** How the browser reads the package's own files: each test may hold some back. */
let read: (path: string) => Promise<string>;

beforeEach(() => {
	fakeBrowser.reset();
	vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => path);
	vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
	vi.stubGlobal('fetch', async (path: string) => {
		const text = await read(path);
		return { json: async () => JSON.parse(text) };
	});
	read = async (path) => files.get(path)!;
});

test('a record that comes before the words is judged by them all the same', async () => {
	let arrive = () => {};
	const late = new Promise<void>((resolve) => (arrive = resolve));
	read = async (path) => {
		if (path === words) await late;
		return files.get(path)!;
	};
	const { check } = judging();
	const answer = Promise.resolve(check(question as never, undefined as never));
	let isAnswered = false;
	void answer.then(() => (isAnswered = true));
	for (let turn = 0; turn < 50; turn++) await Promise.resolve();
	expect(isAnswered).toBe(false);
	arrive();
	const { revision, findings, faults } = await answer;
	expect({ revision, faults }).toEqual({ revision: 7, faults: [] });
	expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rulesSaid));
});

test('words that could not be read are read again for the next record', async () => {
	let failures = 1;
	read = async (path) => {
		if (path === words && failures-- > 0) throw new TypeError('Failed to fetch');
		return files.get(path)!;
	};
	const { check } = judging();
	const ask = async () => check(question as never, undefined as never);
	await expect(ask()).rejects.toThrow('Failed to fetch');
	const { findings } = await ask();
	expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rulesSaid));
});
