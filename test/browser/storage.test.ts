import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsWriter } from '../../lib/browser/settings-writer.ts';
import { keepPolicy, readPausedUntil, readStored, writePausedUntil } from '../../lib/browser/storage.ts';
import type { Change } from '../../lib/settings/change.ts';
import { changed } from '../../lib/settings/changed.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { local, managed } = fakeBrowser.storage;
/** The listener of a browser's event that `start` adds. */
const listeners = () => ({
	startup: vi.spyOn(fakeBrowser.runtime.onStartup, 'addListener'),
	changed: vi.spyOn(fakeBrowser.storage.onChanged, 'addListener'),
});

beforeEach(() => {
	vi.restoreAllMocks();
	fakeBrowser.reset();
});

describe('the writer of the settings', () => {
	const writer = () => {
		const write = settingsWriter();
		return (change: Change) => write((stored) => changed(stored, change));
	};

	test('keeps two changes of one moment, in their order', async () => {
		const change = writer();
		const answers = await Promise.all([
			change({ rule: 'post-office-box', level: 'off' }),
			change({ rule: 'company-name-acronym', level: 'hint' }),
			change({ rule: 'post-office-box', level: 'question' }),
			change({ badge: true }),
		]);
		expect(answers.map(({ became }) => became)).toEqual(Array.from({ length: 4 }, () => 'stored'));
		expect((await readStored()).preferences).toMatchObject({
			badge: true,
			levels: { 'post-office-box': 'question', 'company-name-acronym': 'hint' },
		});
	});

	test('says that nothing was kept where the browser cannot, lets the old value stand, and goes on', async () => {
		const change = writer();
		await change({ language: 'fr' });
		vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
		expect(await change({ language: 'en' })).toEqual({ became: 'notStored' });
		expect((await readStored()).preferences).toMatchObject({ language: 'fr' });
		expect(await change({ language: 'en' })).toMatchObject({ became: 'stored' });
	});

	test('leaves settings of a newer version as they are', async () => {
		const preferences = { version: 99, colour: 'red' };
		await local.set({ preferences });
		expect(await writer()({ accept: { value: 'NWTC', field: 'companyName' } })).toEqual({ became: 'newer' });
		expect((await readStored()).preferences).toEqual(preferences);
	});
});

describe('the copy of the policy', () => {
	const policy = async () => (await readStored()).managed;
	const settled = () => vi.waitFor(() => Promise.resolve());

	test('says what came of asking for it again', async () => {
		vi.spyOn(managed, 'get').mockResolvedValue({});
		const { reread } = keepPolicy();
		expect(await reread()).toBe('none');
		vi.mocked(managed.get).mockResolvedValue({ language: 'fr' } as never);
		expect(await reread()).toBe('changed');
		expect(await reread()).toBe('same');
		vi.mocked(managed.get).mockRejectedValue(new Error('Managed storage manifest not found'));
		expect(await reread()).toBe('changed');
		expect(await policy()).toEqual({});
	});

	test('takes the room of the person’s way back where the storage is full, and says where that is not enough', async () => {
		await local.set({ policy: { language: 'en' }, packs: ['7'], earlier: { by: 'pack' } });
		vi.spyOn(managed, 'get').mockResolvedValue({ language: 'en' });
		const { reread } = keepPolicy();
		expect(await reread()).toBe('same');
		const full = new Error('QUOTA_BYTES quota exceeded');
		vi.mocked(managed.get).mockResolvedValue({ language: 'fr' } as never);
		const set = vi.spyOn(local, 'set').mockRejectedValue(full);
		expect(await reread()).toBe('notStored');
		expect(await policy()).toEqual({ language: 'en' });
		set.mockRestore();
		vi.spyOn(local, 'set').mockRejectedValueOnce(full);
		expect(await reread()).toBe('changed');
		expect(await readStored()).toEqual({ packs: ['7'], managed: { language: 'fr' } });
	});

	test('follows the policy', async () => {
		vi.spyOn(managed, 'get').mockResolvedValue({ language: 'fr' });
		keepPolicy();
		await vi.waitFor(async () => expect(await policy()).toEqual({ language: 'fr' }));
	});

	test('is kept at the browser’s start, when an empty policy may only be late', async () => {
		await local.set({ policy: { language: 'fr' } });
		let answer: (policy: Record<string, unknown>) => void = () => {};
		vi.spyOn(managed, 'get').mockReturnValue(new Promise((resolve) => (answer = resolve)) as never);
		const { startup, changed: onChanged } = listeners();
		keepPolicy();
		(startup.mock.calls[0]![0] as () => void)();
		answer({});
		await settled();
		expect(await policy()).toEqual({ language: 'fr' });
		vi.mocked(managed.get).mockResolvedValue({ language: 'en' } as never);
		(onChanged.mock.calls[0]![0] as (changes: object, area: string) => void)({}, 'managed');
		await vi.waitFor(async () => expect(await policy()).toEqual({ language: 'en' }));
	});

	test('goes where the policy was removed while the browser ran', async () => {
		await local.set({ policy: { language: 'fr' } });
		vi.spyOn(managed, 'get').mockResolvedValue({});
		keepPolicy();
		await vi.waitFor(async () => expect(await policy()).toEqual({}));
	});

	test('is empty in Firefox, which throws where no policy is set', async () => {
		await local.set({ policy: { language: 'fr' } });
		vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
		keepPolicy();
		await vi.waitFor(async () => expect(await policy()).toEqual({}));
	});
});

describe('a stored pause', () => {
	test('is read as it was written, and forgotten with 0', async () => {
		await writePausedUntil(1_900_000_000_000);
		expect(await readPausedUntil()).toBe(1_900_000_000_000);
		await writePausedUntil(0);
		expect(await readPausedUntil()).toBeUndefined();
	});
});
