import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../lib/check/check.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import { rules } from '../../lib/rules/index.ts';
import { type Level, levels } from '../../lib/rules/rule.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { tables } from '../tables.ts';
import { type Corruption, corruptions, phoneKinds } from './corruptions.ts';

// Judges real addresses and phones, then the same addresses with one seeded fault each; prints what is said, never an address
// unless --show asks for it. Nothing of the data is kept.

const { values: flags } = parseArgs({
	options: { data: { type: 'string' }, show: { type: 'string' }, out: { type: 'string' } },
});
if (!flags.data) {
	console.error('Usage: npm run --silent bench:addresses -- --data FOLDER [--show LEVEL|CORRUPTION]');
	process.exit(2);
}

const addressFields = new Set(['country', 'addressLine1', 'addressLine2', 'city', 'state', 'postalCode']);
const addressRules = rules.filter((rule) =>
	rule.fields.every((field) => addressFields.has(field) || field === 'companyName'),
);
const phoneRules = rules.filter((rule) => rule.id.startsWith('phone-'));
const context = { settings: defaultSettings, tables, today: '2026-11-22' };
const read = (name: string) => JSON.parse(readFileSync(join(flags.data!, name), 'utf8'));
const findingsOf = (record: CustomerRecord, some = addressRules) => {
	const { findings, faults } = check(record, { ...context, rules: some });
	if (faults.length > 0) throw new Error(`${faults[0]!.rule} failed on ${JSON.stringify(record)}`);
	return findings;
};

interface OpenCageRow {
	country: string;
	house_number: string;
	road: string;
	city: string;
	state: string;
	state_code: string;
	postcode: string;
	expected: string;
}
interface UsRow {
	address1: string;
	address2: string;
	city: string;
	state_code: string;
	postcode: string;
}

const plain = (text: string) =>
	text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
const openCage = (read('opencage_addresses.json') as OpenCageRow[]).map((row) => {
	// Either side of the road, as the country's own layout has it.
	const before = plain(row.expected).includes(`${plain(row.house_number)} ${plain(row.road)}`);
	const street = row.house_number ? (before ? [row.house_number, row.road] : [row.road, row.house_number]) : [row.road];
	return {
		complete: Boolean(row.house_number && row.road && row.city && row.postcode),
		record: {
			country: row.country,
			addressLine1: plain(street.join(' ').trim()),
			city: plain(row.city),
			state: plain(row.state || row.state_code),
			postalCode: row.postcode,
		} satisfies CustomerRecord,
		street: plain(row.road),
	};
});
const us = (read('rrad_us_addresses.json') as UsRow[]).map((row) => ({
	country: 'US',
	addressLine1: row.address1,
	addressLine2: row.address2,
	city: row.city,
	state: row.state_code,
	postalCode: row.postcode,
}));
const fullUs = us.filter(({ addressLine1, city, state, postalCode }) => addressLine1 && city && state && postalCode);

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`);
const print = (title: string, head: readonly string[], rows: ReadonlyArray<readonly string[]>) => {
	const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]!.length)));
	const line = (cells: readonly string[]) =>
		cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ');
	console.log(`\n${title}\n${line(head)}\n${rows.map(line).join('\n')}`);
};

/** Shares of records whose strongest finding has each level. */
function falseAlarms(name: string, records: readonly CustomerRecord[]): string[] {
	const counts: Record<Level, number> = { error: 0, warning: 0, question: 0, hint: 0 };
	for (const record of records) {
		const findings = findingsOf(record);
		const strongest = levels.find((level) => findings.some((finding) => finding.level === level));
		if (strongest) counts[strongest]++;
		if (flags.show && findings.some(({ level }) => level === flags.show)) {
			const said = findings.map(({ rule, message, level }) => `${level} ${rule}/${message}`);
			console.log(name, JSON.stringify(record), said.join(' · '));
		}
	}
	const shares = levels.map((level) => percent(counts[level], records.length));
	return [name, String(records.length), ...shares, percent(counts.error + counts.warning, records.length)];
}

const complete = openCage.filter((row) => row.complete).map((row) => row.record);
const partial = openCage.filter((row) => !row.complete && row.street && row.record.city).map((row) => row.record);
print(
	'False alarms: share of records by strongest level',
	['file', 'records', ...levels, 'warning+'],
	[
		falseAlarms('OpenCage, number, road, city and code', complete),
		falseAlarms('OpenCage, road and city, parts lacking', partial),
		falseAlarms('RRAD (US), every part', fullUs),
		falseAlarms(
			'RRAD (US), parts lacking',
			us.filter((record) => !fullUs.includes(record)),
		),
	],
);

/** Corrupts each record and counts those in which something new is said. */
function catches(corruption: Corruption, records: readonly CustomerRecord[], all: readonly CustomerRecord[]): string[] {
	let tried = 0;
	let any = 0;
	let strong = 0;
	for (const [index, record] of records.entries()) {
		const corrupted = corruption.apply(record, { all, index, tables });
		if (!corrupted) continue;
		tried++;
		const before = new Set(findingsOf(record).map(({ rule, field, message }) => `${rule} ${field} ${message}`));
		const fresh = findingsOf(corrupted).filter(
			({ rule, field, message }) => !before.has(`${rule} ${field} ${message}`) || corruption.drops === field,
		);
		if (fresh.length > 0) any++;
		else if (flags.show === corruption.name) console.log(corruption.name, JSON.stringify(corrupted));
		if (fresh.some(({ level }) => level === 'error' || level === 'warning')) strong++;
	}
	return [String(tried), percent(any, tried), percent(strong, tried)];
}

const usSample = fullUs.filter((_, index) => index % 4 === 0).slice(0, 800);
const world = openCage
	.filter(({ record, street }) => record.country !== 'US' && street && record.city)
	.map(({ record }) => record);
print(
	'Catch rate of seeded faults: world mix | United States (any level, then warning or error)',
	['fault', 'world', 'any', 'warning+', 'US', 'any', 'warning+'],
	corruptions.map((corruption) => [
		corruption.name,
		...catches(corruption, world, world),
		...catches(corruption, usSample, usSample),
	]),
);

// Example codes: Google's and the portal's.
const google = read('lai_region_data_2025.json') as Record<string, { zipex?: string }>;
let codes = 0;
const refused: string[] = [];
for (const [country, { zipex }] of Object.entries(google)) {
	for (const postalCode of zipex?.split(',') ?? []) {
		codes++;
		const said = findingsOf({ country, postalCode, addressLine1: '4', city: 'x' }).filter(
			({ field }) => field === 'postalCode',
		);
		if (said.some(({ level }) => level === 'warning' || level === 'error' || level === 'question'))
			refused.push(`${country} ${postalCode}`);
	}
}
const portal = (read('partner_center_avs_cases.json') as Array<Record<string, string>>).filter(
	(row) => row.PostalCode && row.Country,
);
for (const row of portal) {
	codes++;
	const record = { country: row.Country!, postalCode: row.PostalCode!, state: row.State ?? '' };
	if (findingsOf(record).some(({ rule }) => rule === 'postal-code-shape'))
		refused.push(`${row.Country} ${row.PostalCode}`);
}
console.log(
	`\nExample codes of Google and the portal: ${codes}, refused or asked about: ${refused.length} ${refused.join(', ')}`,
);

let shortened = 0;
let noticed = 0;
for (const country of tables.countryCodes) {
	for (const code of tables.country(country)!.postalCode?.examples ?? []) {
		for (const [at, character] of [...code].entries()) {
			if (!/[a-z\d]/i.test(character)) continue;
			shortened++;
			const postalCode = code.slice(0, at) + code.slice(at + 1);
			if (findingsOf({ country, postalCode }).some(({ field }) => field === 'postalCode')) noticed++;
		}
	}
}
console.log(
	`The example codes of every country, each character lost once: ${shortened}, noticed ${percent(noticed, shortened)}`,
);

interface PhoneRow {
	country: string;
	type: string;
	e164: string;
	national: string;
}
const examples = read('phone_examples.json') as PhoneRow[];
const phoneTable = (['e164', 'national'] as const).map((form) => {
	const told = examples.map((row) => findingsOf({ country: row.country, phoneNumber: row[form] }, phoneRules));
	const having = (wanted: (rule: string, level: Level) => boolean) =>
		told.filter((findings) => findings.some(({ rule, level }) => wanted(rule, level))).length;
	const share = (part: number) => `${part} (${percent(part, examples.length)})`;
	if (flags.show === 'phones') {
		for (const [index, findings] of told.entries())
			for (const { rule, message, level } of findings)
				console.log(form, JSON.stringify(examples[index]), level, rule, message);
	}
	return [
		form,
		String(examples.length),
		share(having((rule, level) => rule === 'phone-number-shape' && level !== 'hint')),
		share(having((rule) => rule === 'phone-number-country')),
		share(having((rule) => rule === 'phone-number-placeholder')),
		share(having((_, level) => level === 'hint')),
	];
});
print(
	'Valid phones (Google’s examples)',
	['form', 'numbers', 'refused', 'other country', 'made up', 'hint'],
	phoneTable,
);

const passed = phoneKinds.filter(({ country, number }) =>
	findingsOf({ country, phoneNumber: number }, phoneRules).every(({ level }) => level === 'hint'),
);
console.log(
	`\nPlaceholder phones: ${phoneKinds.length} kinds, passed: ${passed.length} ${passed.map(({ country, number }) => `${country} ${number}`).join(', ')}`,
);

/** Median and 95th percentile of the time for a whole record, every rule. */
function times(records: readonly CustomerRecord[]): string {
	const took: number[] = [];
	for (let round = 0; round < 3; round++) {
		for (const record of records) {
			const start = process.hrtime.bigint();
			check(record, context);
			took.push(Number(process.hrtime.bigint() - start) / 1e6);
		}
	}
	took.sort((one, other) => one - other);
	return `median ${took[took.length >> 1]!.toFixed(3)} ms, 95 % ${took[Math.floor(took.length * 0.95)]!.toFixed(3)} ms`;
}
const contact = {
	companyName: 'Northgate Foundry Limited',
	domain: 'northgatefoundry',
	firstName: 'Léa',
	lastName: 'Roux',
	email: 'lea.roux@northgatefoundry.co.uk',
	phoneNumber: '+44 20 7183 8750',
	agreementAcceptance: 'hasAccepted',
	dateAgreed: '2026-10-01',
};
const whole = [...complete, ...usSample.slice(0, 200)].map((record) => ({ ...contact, ...record }));
console.log(`\nA whole record, ${rules.length} rules: ${times(whole)}`);
