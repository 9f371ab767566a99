import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { department, france } from '../../lib/build/places/france.ts';
import { germany } from '../../lib/build/places/germany.ts';
import { groupsOf, type NamedCode } from '../../lib/build/places/rows.ts';
import { firstDigits, unitedStates } from '../../lib/build/places/united-states.ts';
import { check } from '../../lib/check/check.ts';
import type { Finding } from '../../lib/check/finding.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import { townKey } from '../../lib/tables/place-keys.ts';
import { rules } from '../../lib/rules/index.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { createTables, type Tables } from '../../lib/tables/tables.ts';
import { tables as shipped } from '../tables.ts';

// Judges city and postal code of real pairs, then of pairs with one seeded fault each: the pairs of each country's own source as people
// write them, those that the tables lack because they were left out, and with --pairs (NDJSON: country, city, state, postalCode) and
// --data those of a second source. Prints no pair unless --show asks for it.

const { values: flags } = parseArgs({
	options: {
		data: { type: 'string' },
		pairs: { type: 'string', multiple: true, default: [] },
		show: { type: 'string' },
	},
});

interface Pair {
	country: string;
	city: string;
	state?: string;
	postalCode: string;
}

const placeRules = rules.filter(({ id }) => /^city-(?:misspelt|postal-code-mismatch|state-mismatch)$/.test(id));
const judged = (pair: Pair, tables: Tables = shipped): readonly Finding[] =>
	check(pair as CustomerRecord, { settings: defaultSettings, tables, today: '2026-11-27', rules: placeRules }).findings;

/** A number from 0 to below `limit`, the same for the same text. */
function chosen(text: string, limit: number): number {
	let hash = 2_166_136_261;
	for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
	hash ^= hash >>> 15;
	return (hash >>> 0) % limit;
}

const sources: Readonly<Record<string, { rows(): NamedCode[]; groupOf(row: NamedCode): string }>> = {
	FR: { rows: france, groupOf: department },
	US: { rows: unitedStates, groupOf: firstDigits },
	DE: { rows: germany, groupOf: ({ code }) => code.slice(0, 2) },
};

/** A name as people write it: in capitals, without accents and dashes, shortened, with what large receivers add. */
function asWritten(name: string, country: string, code: string): string {
	const ways = [
		(text: string) => text.toUpperCase(),
		(text: string) => text.normalize('NFKD').replace(/\p{M}/gu, ''),
		(text: string) => text.replaceAll('-', ' '),
		(text: string) =>
			text
				.replace(/\bSaint(e?)\b/g, 'St$1')
				.replace(/\bMount\b/g, 'Mt')
				.replace(/\bFort\b/g, 'Ft.'),
		(text: string) => (country === 'FR' ? `${text} Cedex` : country === 'DE' ? text.replaceAll('ü', 'ue') : text),
	];
	return ways[chosen(name + code, ways.length)]!(name);
}

/** One slip of the fingers, never in the first letter. */
function misspelt(name: string): string | undefined {
	const letters = [...name.matchAll(/(?<=\p{L})\p{L}/gu)].map(({ index }) => index);
	if (letters.length < 4) return undefined;
	const at = letters[chosen(name, letters.length)]!;
	const [before, letter, after] = [name.slice(0, at), name[at]!, name.slice(at + 1)];
	const slips = [
		before + after,
		before + letter + letter + after,
		before + after.slice(0, 1) + letter + after.slice(1),
		`${before}${'aeiourstn'[chosen(name, 9)]}${after}`,
	];
	const typed = slips[chosen(`${name}.`, slips.length)]!;
	return typed === name ? undefined : typed;
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`);
const most = 800;
const some = <Item>(items: readonly Item[]) => items.filter((_, at) => at % Math.ceil(items.length / most) === 0);

/** What is said of real pairs, of the same with another place's code, and of the same misspelt. */
function line(name: string, pairs: readonly Pair[], tables?: Tables): string[] {
	let [asked, swapped, caught, slipped, meant] = [0, 0, 0, 0, 0];
	for (const [at, pair] of pairs.entries()) {
		const said = judged(pair, tables);
		if (said.length > 0) {
			asked++;
			if (flags.show === name)
				console.log(
					JSON.stringify(pair),
					said.map(({ rule, message, data }) => `${rule}/${message} ${JSON.stringify(data)}`).join(' · '),
				);
		}
		const inState = pair.country === 'US';
		for (let step = 1; step <= 200; step++) {
			const other = pairs[(at + step * 97) % pairs.length]!;
			if (other.country !== pair.country || other.postalCode.slice(0, 2) === pair.postalCode.slice(0, 2)) continue;
			if (inState && other.state !== pair.state) continue;
			swapped++;
			if (judged({ ...pair, postalCode: other.postalCode }, tables).some(({ rule }) => rule !== 'city-state-mismatch'))
				caught++;
			break;
		}
		const typed = misspelt(pair.city);
		if (typed === undefined) continue;
		slipped++;
		const key = townKey(pair.city, pair.country);
		if (judged({ ...pair, city: typed }, tables).some(({ fix }) => fix && townKey(fix.value, pair.country) === key))
			meant++;
	}
	return [name, String(pairs.length), percent(asked, pairs.length), percent(caught, swapped), percent(meant, slipped)];
}

const lines: string[][] = [];
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
for (const [country, { rows, groupOf }] of Object.entries(sources)) {
	const all = rows();
	const pairOf = ({ name, code, region }: NamedCode): Pair => ({
		country,
		city: asWritten(name, country, code),
		postalCode: code,
		...(region && { state: region }),
	});
	const coded = all.filter(({ code }) => code !== '');
	lines.push(line(`${country}, as people write them`, some(coded).map(pairOf)));
	const isLeftOut = ({ name, code }: NamedCode) => chosen(name + code.slice(0, 3), 10) === 0;
	const file = {
		generated: '',
		groups: groupsOf(
			all.filter((row) => !isLeftOut(row)),
			groupOf,
		),
	};
	const less = createTables({
		countries: readJson('../../lib/data/countries.json'),
		words: shipped.words,
		phoneMetadata: shipped.phoneMetadata,
		placesOf: () => file,
	});
	lines.push(line(`${country}, one name in ten unknown: those`, some(coded.filter(isLeftOut)).map(pairOf), less));
}
for (const file of flags.pairs) {
	const pairs = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((row) => JSON.parse(row) as Pair);
	lines.push(line(file, some(pairs)));
}
if (flags.data) {
	const rows = JSON.parse(readFileSync(join(flags.data, 'rrad_us_addresses.json'), 'utf8')) as Array<
		Record<string, string>
	>;
	const pairs = rows
		.filter(({ city, postcode }) => city && postcode)
		.map((row) => ({ country: 'US', city: row['city']!, state: row['state_code']!, postalCode: row['postcode']! }));
	lines.push(line('US, RRAD', pairs));
}
const head = ['pairs', 'number', 'real: asked', 'other code: caught', 'misspelt: proposed'];
const widths = head.map((cell, at) => Math.max(cell.length, ...lines.map((cells) => cells[at]!.length)));
for (const cells of [head, ...lines])
	console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '));

/** How long a country's file takes to be read, and then the first and the later records. */
for (const [country, city, postalCode] of [
	['FR', 'Lyon', '13001'],
	['US', 'Spokane', '98052'],
	['DE', 'Köln', '80331'],
] as const) {
	const text = readFileSync(new URL(`../../lib/data/places/${country}.json`, import.meta.url), 'utf8');
	const start = process.hrtime.bigint();
	const file = JSON.parse(text);
	const fresh = createTables({
		countries: readJson('../../lib/data/countries.json'),
		words: shipped.words,
		phoneMetadata: shipped.phoneMetadata,
		placesOf: () => file,
	});
	judged({ country, city, postalCode }, fresh);
	const first = Number(process.hrtime.bigint() - start) / 1e6;
	const again = process.hrtime.bigint();
	for (let round = 0; round < 50; round++) judged({ country, city, postalCode }, fresh);
	const later = Number(process.hrtime.bigint() - again) / 5e7;
	console.log(
		`${country}: ${gzipSync(text).length} bytes compressed; first read and a contradiction ${first.toFixed(1)} ms, each later one ${later.toFixed(2)} ms`,
	);
}
