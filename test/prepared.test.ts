import { expect, test } from 'vitest';
import { check } from '../lib/check/check.ts';
import { packageAssets } from '../lib/build/package-assets.ts';
import { prepared, setOf } from '../lib/rules/readings/prepared.ts';
import { defaultSettings } from '../lib/settings/settings.ts';
import { tables } from './tables.ts';

const { words } = tables;
const findingsOf = (record: object, lists = words) =>
	check(record, { settings: defaultSettings, tables: { ...tables, words: lists }, today: '2026-11-27' }).findings;

test('what is made of the lists is made once, however many records are judged', () => {
	let made = 0;
	const count = prepared(({ trade }) => ({ made: ++made, trades: setOf(trade.tradeWords) }));
	const first = count(words);
	expect(first.trades.has('plumbing')).toBe(true);
	for (let record = 0; record < 5; record++) expect(count(words)).toBe(first);
	expect(made).toBe(1);
});

test('nothing is made before it is asked for', () => {
	let made = 0;
	prepared(() => ++made);
	expect(made).toBe(0);
});

test('what is empty is remembered too', () => {
	let made = 0;
	const nothing = prepared(() => void made++);
	nothing(words);
	nothing(words);
	expect(made).toBe(1);
});

test('other lists are never judged by what was made of the first', () => {
	const isTrade = prepared(({ trade }) => setOf(trade.tradeWords));
	const others = { ...words, trade: { ...words.trade, tradeWords: 'heraldry' } };
	expect([isTrade(words).has('heraldry'), isTrade(others).has('heraldry'), isTrade(words).has('heraldry')]).toEqual([
		false,
		true,
		false,
	]);
	const record = { companyName: 'Harbour Heraldry', country: 'GB' };
	expect(findingsOf(record)).toEqual([]);
	expect(findingsOf(record, others).map(({ rule }) => rule)).toEqual(['company-name-legal-form-missing']);
	expect(findingsOf(record)).toEqual([]);
});

test('the words of the package’s file say what those of the source say', () => {
	const file = packageAssets().find(({ relativeDest }) => relativeDest === 'data/words.json')!.contents;
	const read = JSON.parse(file) as typeof words;
	for (const record of [
		{
			companyName: 'Test Company',
			country: 'FR',
			email: 'noreply@gmial.com',
			firstName: 'Service',
			lastName: 'Achats',
		},
		{ companyName: 'Сompany Bergtal', country: 'US', addressLine1: '12 Cedar Strt', city: 'Anytown', phoneNumber: '' },
		{ companyName: 'GmbH', country: 'DE', addressLine1: 'Hauptstraße', domain: 'contoso2.onmicrosoft.com' },
		{ companyName: 'Intl Metallurg Harbour', country: 'GB', organizationRegistrationNumber: '' },
		{ companyName: 'qwertz', country: 'PL', organizationRegistrationNumber: '', phoneNumber: '' },
	]) {
		const said = findingsOf(record);
		expect(said).not.toEqual([]);
		expect(findingsOf(record, read)).toEqual(said);
	}
});
