import { describe, expect, test } from 'vitest';
import { isAcceptable } from '../../lib/settings/acceptable.ts';
import type { Change } from '../../lib/settings/change.ts';
import { changed } from '../../lib/settings/changed.ts';
import { inverseOf } from '../../lib/settings/inverse.ts';
import { packsInUse, unreadPacks } from '../../lib/settings/kept-packs.ts';
import { pauseUntil } from '../../lib/settings/pause.ts';
import { readPreferences } from '../../lib/settings/schema.ts';
import { longestPack } from '../../lib/settings/team-pack.ts';
import { currentSettings, type Stored } from '../../lib/settings/stored.ts';

const pack = { format: 1, id: 'woodgrove', version: '1.2.0', name: { en: 'Woodgrove desk' } };

/** What is stored after the changes, each made on what the one before left. */
function after(stored: Stored, ...changes: Change[]): Stored {
	const now = { ...stored };
	for (const change of changes) {
		const decided = changed(now, change);
		if ('write' in decided) Object.assign(now, decided.write);
	}
	return now;
}
const settingsAfter = (...changes: Change[]) => currentSettings(after({}, ...changes)).settings;
const answerTo = (stored: Stored, change: Change) => {
	const decided = changed(stored, change);
	return 'answer' in decided ? decided.answer : { became: 'stored' };
};
const name = (value: string) => ({ value, field: 'companyName' as const });

describe('a change', () => {
	test('leaves what others changed as it is', () => {
		const settings = settingsAfter(
			{ rule: 'company-name-acronym', level: 'off' },
			{ badge: true },
			{ rule: 'post-office-box', level: 'hint' },
			{ language: 'fr' },
			{ atNext: 'ask' },
			{ accept: name('NWTC') },
			{ rule: 'email-partner-domain', option: 'partnerDomains', value: ['woodgrove.example'] },
		);
		expect(settings).toMatchObject({
			levels: { 'company-name-acronym': { value: 'off' }, 'post-office-box': { value: 'hint' } },
			badge: { value: true },
			language: { value: 'fr' },
			atNext: { value: 'ask' },
			accept: [{ value: name('NWTC') }],
			options: { 'email-partner-domain': { partnerDomains: { value: ['woodgrove.example'] } } },
		});
	});

	test('takes the person’s word on a level back', () => {
		const settings = settingsAfter(
			{ rule: 'post-office-box', level: 'off' },
			{ rule: 'post-office-box', level: 'own' },
		);
		expect(settings.levels).toEqual({});
	});

	test('accepts a value once, and no longer once it is taken back', () => {
		expect(settingsAfter({ accept: name('NWTC') }, { accept: name('NWTC') }).accept).toHaveLength(1);
		expect(settingsAfter({ accept: name('NWTC') }, { unaccept: name('NWTC') }).accept).toEqual([]);
		const inCity = { value: 'NWTC', field: 'city' as const };
		expect(settingsAfter({ accept: name('NWTC') }, { unaccept: inCity }).accept).toHaveLength(1);
	});

	test('keeps the newest accepted values when they are too many', () => {
		const accept = Array.from({ length: 5000 }, (_, number) => name(`Name ${number}`));
		const { settings } = currentSettings(after({ preferences: { version: 2, accept } }, { accept: name('NWTC') }));
		expect(settings.accept).toHaveLength(5000);
		expect(settings.accept.at(-1)?.value).toEqual(name('NWTC'));
	});

	test('leaves a setting to the team again', () => {
		expect(settingsAfter({ atNext: 'ask' }, { leave: 'atNext' }).atNext).toMatchObject({ from: 'built-in' });
	});

	const before = readPreferences({
		version: 3,
		atNext: 'off',
		levels: { a: 'hint', b: 'off' },
		options: { a: { x: 1 } },
	});
	test.each<[string, Change, Change[]]>([
		['an option', { rule: 'c', option: 'x', value: 2 }, [{ asBuiltIn: 'c' }]],
		['a level', { rule: 'b', level: 'own' }, [{ asBuiltIn: 'b' }, { rule: 'b', level: 'off' }]],
		[
			'a reset',
			{ asBuiltIn: 'a' },
			[{ asBuiltIn: 'a' }, { rule: 'a', level: 'hint' }, { rule: 'a', option: 'x', value: 1 }],
		],
		['a choice', { atNext: 'ask' }, [{ atNext: 'off' }]],
		['a first choice', { minLevel: 'error' }, [{ leave: 'minLevel' }]],
		['what was left to the team', { leave: 'atNext' }, [{ atNext: 'off' }]],
		['the language', { language: 'fr' }, [{ language: 'auto' }]],
		['a large change, of which the worker keeps what was there', { startOver: true }, []],
	])('of %s is taken back by what was set before', (_, change, inverse) => {
		expect(inverseOf(change, before.value)).toEqual(inverse);
	});

	test('forgets what could not be read, and keeps what could', () => {
		const preferences = { version: 3, badge: true, minLevel: 'loud' };
		const stored = after({ preferences, unread: 'older' }, { forgetUnread: true });
		expect(stored.unread).toBeNull();
		expect(currentSettings(stored)).toMatchObject({ problems: [], settings: { badge: { value: true } } });
		const newer = { version: 99 };
		expect(after({ preferences: newer }, { forgetUnread: true }).preferences).toBe(newer);
	});

	test('takes a pack up, in the place of an older one, and puts it away', () => {
		const newer = { ...pack, version: '2.0.0' };
		const stored = after({}, { pack: JSON.stringify(pack) }, { pack: JSON.stringify(newer) });
		expect(packsInUse(stored).map(({ pack: { version } }) => version)).toEqual(['2.0.0']);
		expect(packsInUse(after(stored, { withoutPack: 'woodgrove' }))).toEqual([]);
	});

	test('removes one that cannot be read, and no other', () => {
		const unreadable = ['{', JSON.stringify({ ...pack, format: 2 })];
		const stored = { packs: [unreadable[0], JSON.stringify(pack), unreadable[1]] };
		const unread = unreadPacks(stored);
		expect(unread.map(({ text }) => text)).toEqual(unreadable);
		const without = after(stored, { withoutPack: unread[0]!.name });
		expect(unreadPacks(without).map(({ text }) => text)).toEqual([unreadable[1]]);
		expect(packsInUse(without)).toHaveLength(1);
		expect(unreadPacks(after(without, { undo: true }))).toHaveLength(2);
	});

	test('refuses a pack that cannot be read, and an eleventh, with the place', () => {
		expect(answerTo({}, { pack: '{' })).toMatchObject({ became: 'refused', problems: [{ kind: 'notJson' }] });
		const packs = Array.from({ length: 10 }, (_, at) => JSON.stringify({ ...pack, id: `p${at}` }));
		expect(answerTo({ packs }, { pack: JSON.stringify(pack) })).toMatchObject({
			became: 'refused',
			problems: [{ kind: 'tooMany', detail: '10' }],
		});
	});

	test('is refused where a policy holds it, by name', () => {
		const managed = {
			language: 'fr',
			levels: { 'company-name-*': 'warning' },
			packs: [JSON.stringify({ ...pack, levels: { 'city-*': 'hint' } })],
		};
		expect(answerTo({ managed }, { language: 'en' })).toEqual({ became: 'locked', by: 'policy' });
		expect(answerTo({ managed }, { rule: 'company-name-acronym', level: 'off' })).toEqual({
			became: 'locked',
			by: 'policy',
		});
		expect(answerTo({ managed }, { rule: 'city-as-state', level: 'off' })).toEqual({
			became: 'locked',
			by: 'Woodgrove desk 1.2.0',
		});
		expect(answerTo({ managed }, { rule: 'post-office-box', level: 'off' })).toEqual({ became: 'stored' });
		expect(answerTo({ managed }, { accept: name('NWTC') })).toEqual({ became: 'stored' });
	});

	test('never writes over settings of a newer version', () => {
		const stored = { preferences: { version: 99, colour: 'red' } };
		for (const change of [{ accept: name('NWTC') }, { badge: true }, { language: 'fr' }] as const)
			expect(answerTo(stored, change)).toEqual({ became: 'newer' });
	});

	test.each([
		['own checks', { by: 'own', own: null }],
		['everything', { by: 'startOver', preferences: { version: 3 }, packs: [] }],
	])('never brings %s back over settings of a newer version', (_, earlier) => {
		expect(changed({ preferences: { version: 99 }, earlier }, { undo: true })).toEqual({ answer: { became: 'newer' } });
	});

	test('brings settings of version 1 to today’s with the first change, and loses nothing of them', () => {
		const one = { version: 1, language: 'fr', levels: { 'post-office-box': 'off' }, accept: ['IBM'] };
		expect(after({ preferences: one }, { badge: true }).preferences).toEqual({
			version: 3,
			language: 'fr',
			badge: true,
			levels: { 'post-office-box': 'off' },
			options: {},
			accept: [name('IBM')],
		});
	});
});

describe('what takes a change back', () => {
	const levels = { 'company-name-acronym': 'error' } as const;
	test.each<[string, Stored, Change, object]>([
		[
			'a rule that was switched off',
			{},
			{ rule: 'post-office-box', level: 'off' },
			{ rule: 'post-office-box', level: 'own' },
		],
		[
			'a rule that the person had at another level',
			{ preferences: { version: 2, levels } },
			{ rule: 'company-name-acronym', level: 'off' },
			{ rule: 'company-name-acronym', level: 'error' },
		],
		['a value accepted', {}, { accept: name('NWTC') }, { unaccept: name('NWTC') }],
		[
			'a rule of a newer version, whatever its name',
			{},
			{ rule: 'constructor', level: 'off' },
			{ rule: 'constructor', level: 'own' },
		],
	])('is told of %s, and leaves what was set before', (_, stored, change, expected) => {
		const decided = changed(stored, change);
		const undo = 'write' in decided ? decided.undo : undefined;
		expect(undo).toEqual(expected);
		expect(currentSettings(after(stored, change, undo!)).settings).toEqual(currentSettings(stored).settings);
	});
	test('is none where nothing changed', () => {
		const stored = after({}, { accept: name('NWTC') });
		expect(changed(stored, { accept: name('NWTC') })).toMatchObject({ undo: undefined });
		expect(changed({}, { unaccept: name('NWTC') })).toMatchObject({ undo: undefined });
	});
});

describe('“always accept”', () => {
	test.each([
		['an acronym', { rule: 'company-name-acronym', level: 'question' }, true],
		['a short form', { rule: 'company-name-short-form', level: 'warning' }, true],
		['what a team made an error', { rule: 'company-name-acronym', level: 'error' }, false],
		['what the portal refuses', { rule: 'company-name-digits-only', level: 'hint', published: true as const }, false],
		['a made-up company', { rule: 'company-name-placeholder', level: 'warning' }, false],
		['a made-up person', { rule: 'contact-name-placeholder', level: 'warning' }, false],
		['a made-up address', { rule: 'address-placeholder', level: 'question' }, false],
	])('of %s', (_, finding, expected) => expect(isAcceptable(finding, 'NWTC')).toBe(expected));

	test.each([
		['nothing', undefined, false],
		['an empty value', '', false],
		['more than anybody would keep', 'x'.repeat(256), false],
		['the longest that is kept', 'x'.repeat(255), true],
	])('of %s', (_, value, expected) => {
		expect(isAcceptable({ rule: 'company-name-acronym', level: 'question' }, value)).toBe(expected);
	});
});

describe('a pause', () => {
	const now = 1_800_000_000_000;
	const hour = 3_600_000;

	test.each([
		['an hour', now + hour, now + hour],
		['a week is cut to a day', now + 7 * 24 * hour, now + 24 * hour],
		['what nobody’s clock reaches', 1e300, now + 24 * hour],
		['none', 0, 0],
		['one that is over', now - 1, 0],
		['no moment at all', Number.POSITIVE_INFINITY, 0],
		['no number', 'tomorrow', 0],
		['nothing stored', undefined, 0],
	])('lasts: %s', (_, asked, until) => expect(pauseUntil(asked, now)).toBe(until));
});

describe('a pack', () => {
	const text = (version: string, more: object = {}) => JSON.stringify({ ...pack, version, ...more });
	const versions = (stored: Stored) => packsInUse(stored).map(({ pack: { version } }) => version);

	test('that is imported again as it is keeps what stood before it', () => {
		const stored = after({}, { pack: text('1.0.0') }, { pack: text('2.0.0') }, { pack: text('2.0.0') });
		expect(packsInUse(stored)).toMatchObject([{ pack: { version: '2.0.0' }, previous: { version: '1.0.0' } }]);
	});

	test('goes back to the version before it, and forth again', () => {
		const stored = after({}, { pack: text('1.0.0') }, { pack: text('2.0.0') }, { previousOf: 'woodgrove' });
		expect(versions(stored)).toEqual(['1.0.0']);
		expect(versions(after(stored, { previousOf: 'woodgrove' }))).toEqual(['2.0.0']);
	});

	test.each<[string, Change]>([
		['imported', { pack: text('2.0.0') }],
		['put away', { withoutPack: 'woodgrove' }],
		['taken back', { previousOf: 'woodgrove' }],
	])('that was %s comes back by one undo', (_, change) => {
		const stored = after({}, { pack: text('0.9.0') }, { pack: text('1.0.0') });
		expect(versions(after(stored, change, { undo: true }))).toEqual(['1.0.0']);
	});

	test('is taken back only where nothing large came after it', () => {
		const imported = changed({}, { pack: text('1.0.0') });
		const stored = after({}, { pack: text('1.0.0') });
		const undo = { undo: true, of: 'write' in imported ? imported.at : undefined } as const;
		expect(versions(after(stored, undo))).toEqual([]);
		// Another tab imports a second pack before the first tab undoes.
		const two = after(stored, { pack: text('3.0.0', { id: 'two' }) });
		expect(answerTo(two, undo)).toEqual({ became: 'overtaken' });
		expect(answerTo(after(stored, undo), undo)).toEqual({ became: 'overtaken' });
	});

	test('that was tried out or moved since stays so when another comes back', () => {
		const one = { pack: text('1.0.0') };
		const two = { pack: text('2.0.0', { id: 'two' }) };
		const stored = after({}, one, two, { pack: text('3.0.0', { id: 'three' }) });
		const since = after(stored, { dryRun: 'woodgrove', isOn: true }, { packOrder: ['three', 'two', 'woodgrove'] });
		expect(packsInUse(after(since, { undo: true }))).toMatchObject([
			{ pack: { id: 'two' } },
			{ pack: { id: 'woodgrove' }, isDryRun: true },
		]);
		expect(changed(stored, { dryRun: 'two', isOn: true })).not.toHaveProperty('at');
	});

	test('holds what it locks against another of its name and version', () => {
		const check = { id: 'a', kind: 'required', field: 'city', message: { en: 'A city.' } };
		const twin = text('1.0.0', { id: 'twin', levels: { 'woodgrove/a': 'off' } });
		const stored = after({}, { pack: twin }, { pack: text('1.0.0', { locked: ['a'], checks: [check] }) });
		expect(currentSettings(stored).settings.levels['woodgrove/a']).toEqual({
			value: 'warning',
			from: 'Woodgrove desk 1.0.0',
			isLocked: true,
		});
	});

	test('takes its settings with it, and what the person said stays', () => {
		const levels = { 'post-office-box': 'off', 'city-as-state': 'off' };
		const stored = after({}, { pack: text('1.0.0', { levels }) }, { rule: 'city-as-state', level: 'hint' });
		const { settings } = currentSettings(after(stored, { withoutPack: 'woodgrove' }));
		expect(settings.levels).toEqual({ 'city-as-state': { value: 'hint', from: 'person', isLocked: false } });
	});

	test('wins over those before it, and the order is the person’s to change', () => {
		const one = JSON.stringify({ ...pack, id: 'one', name: { en: 'One' }, levels: { 'post-office-box': 'off' } });
		const two = JSON.stringify({ ...pack, id: 'two', name: { en: 'Two' }, levels: { 'post-office-box': 'hint' } });
		const stored = after({}, { pack: one }, { pack: two });
		const level = (now: Stored) => currentSettings(now).settings.levels['post-office-box'];
		expect(level(stored)).toMatchObject({ value: 'hint', against: [{ value: 'off' }] });
		expect(level(after(stored, { packOrder: ['two', 'one'] }))).toMatchObject({ value: 'off' });
	});

	test('that is tried out says nothing about built-in rules', () => {
		const stored = after({}, { pack: text('1.0.0', { levels: { 'post-office-box': 'off' } }), isDryRun: true });
		expect(currentSettings(stored).settings).toMatchObject({ levels: {}, teams: [{ isDryRun: true }] });
		const live = after(stored, { dryRun: 'woodgrove', isOn: false });
		expect(currentSettings(live).settings.levels).toHaveProperty('post-office-box');
	});

	test('that is tried out says of its own checks what it will say', () => {
		const more = {
			levels: { 'wood*': 'hint', 'woodgrove/b': 'off', 'other/c': 'off' },
			checks: ['a', 'b'].map((id) => ({ id, kind: 'required', field: 'city', message: { en: 'A city.' } })),
		};
		const levels = (isDryRun: boolean) =>
			currentSettings(after({}, { pack: text('1.0.0', more), isDryRun })).settings.levels;
		expect(levels(true)).toEqual(levels(false));
		expect(levels(true)).toMatchObject({ 'woodgrove/a': { value: 'hint' }, 'woodgrove/b': { value: 'off' } });
	});

	test.each([
		['the id of the person’s own checks', { id: 'own' }, 'id', 'notAllowed'],
		['a version of Faircopy that is not there yet', { minAppVersion: '99.0.0' }, 'minAppVersion', 'needsNewer'],
	])('is refused where it asks for %s', (_, more, path, kind) => {
		expect(answerTo({}, { pack: text('1.0.0', more) })).toMatchObject({
			became: 'refused',
			problems: [{ path, kind }],
		});
	});

	test('for an earlier version of Faircopy is taken', () => {
		expect(answerTo({}, { pack: text('1.0.0', { minAppVersion: '0.0.9' }) })).toEqual({ became: 'stored' });
	});

	test('that an earlier version kept as its text alone is still in use', () => {
		expect(versions({ packs: [text('1.0.0'), 7, null, { text: 7 }] })).toEqual(['1.0.0']);
	});
});

describe('the person’s own checks', () => {
	const check = { id: 'no-box', kind: 'words', field: 'city', avoid: ['box'], message: { en: 'No box.' } };
	const ids = (stored: Stored) =>
		currentSettings(stored).settings.teams.flatMap(({ value }) => value.checks.map(({ id }) => id));

	test('are a team like any other, in the person’s name', () => {
		const { settings, problems } = currentSettings(after({}, { ownCheck: check }));
		expect(problems).toEqual([]);
		expect(settings.teams).toMatchObject([{ from: 'person', value: { id: 'own', checks: [{ id: 'no-box' }] } }]);
	});

	test('are added, changed in their place, and put away', () => {
		const stored = after({}, { ownCheck: check }, { ownCheck: { ...check, id: 'b' } });
		expect(ids(stored)).toEqual(['no-box', 'b']);
		const renamed = after(stored, { ownCheck: { ...check, id: 'c' }, inPlaceOf: 'no-box' });
		expect(ids(renamed)).toEqual(['c', 'b']);
		expect(ids(after(renamed, { withoutOwnCheck: 'c' }))).toEqual(['b']);
		expect(ids(after(renamed, { withoutOwnCheck: 'c' }, { undo: true }))).toEqual(['c', 'b']);
	});

	test.each([
		['an id twice', { ...check }, 'checks.1.id'],
		['a field that there is not', { ...check, id: 'b', field: 'town' }, 'checks.1.field'],
		['no object', 7, 'checks.1'],
	])('are not changed by one with %s', (_, other, path) => {
		const stored = after({}, { ownCheck: check });
		expect(answerTo(stored, { ownCheck: other })).toMatchObject({ became: 'refused', problems: [{ path }] });
	});

	test.each([
		['text that is no JSON', '{', ''],
		['what belongs into a pack', '{"levels":{}}', 'levels'],
		['a list', '[]', ''],
		['a text longer than any that is kept', `{}${' '.repeat(longestPack)}`, ''],
		['a depth that nobody writes', `{"checks":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'checks.0.0'],
	])('are not written over by %s', (_, own, path) => {
		expect(answerTo({}, { own })).toMatchObject({ became: 'refused', problems: [{ path }] });
	});

	test('that would grow longer than what is kept are refused, and those before stay', () => {
		const lists = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`list-${at}`, Array(5000).fill('1234')]));
		// Written in one line it is short enough; a line for each word is not.
		const stored = after({}, { own: JSON.stringify({ dictionaries: lists }) });
		expect(currentSettings(stored).problems).toEqual([]);
		expect(answerTo(stored, { ownCheck: check })).toMatchObject({
			became: 'refused',
			problems: [{ kind: 'tooLarge' }],
		});
	});

	test('that an undo brings back leave other changes since then as they are', () => {
		const stored = after({}, { ownCheck: check }, { badge: true }, { undo: true });
		expect(ids(stored)).toEqual([]);
		expect(currentSettings(stored).settings.badge.value).toBe(true);
	});
});

describe('starting over', () => {
	test('leaves nothing, and has one way back to all of it', () => {
		const before = after({}, { pack: JSON.stringify(pack) }, { accept: name('NWTC') }, { minLevel: 'warning' });
		const stored = after(before, { startOver: true });
		expect(currentSettings(stored).settings).toEqual(currentSettings({}).settings);
		expect(currentSettings(after(stored, { undo: true })).settings).toEqual(currentSettings(before).settings);
	});

	test('has nothing to bring back where nothing was large', () => {
		expect(currentSettings(after({}, { badge: true }, { undo: true })).settings.badge.value).toBe(true);
	});
});

describe('what could not be read', () => {
	const broken = { version: 3, language: 'fr', colour: 'red' };

	test('is kept when a change is written over it, the first of it only, until the person forgets it', () => {
		const stored = after({ preferences: broken }, { badge: true });
		expect(stored.unread).toEqual(broken);
		expect(stored.preferences).toEqual(expect.objectContaining({ language: 'fr', badge: true }));
		const again = after({ ...stored, preferences: { version: 3, accept: 7 } }, { badge: false });
		expect(again.unread).toEqual(broken);
		expect(after(again, { forgetUnread: true }).unread).toBeNull();
	});

	test('is kept when an undo is written over it', () => {
		const stored = after({ preferences: broken, earlier: { by: 'own', own: null } }, { undo: true });
		expect(stored).toMatchObject({ unread: broken, preferences: { language: 'fr' } });
	});

	test('is nothing where all was read', () => {
		expect(after({}, { badge: true })).not.toHaveProperty('unread');
	});
});
