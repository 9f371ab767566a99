import { browser } from 'wxt/browser';
import { cached, cachedBy } from '../../lib/browser/cached.ts';
import { packageFile, packageLocale } from '../../lib/browser/package-files.ts';
import { product } from '../../lib/browser/product.ts';
import { readPausedUntil, readStored } from '../../lib/browser/storage.ts';
import { check } from '../../lib/check/check.ts';
import { checkedChange } from '../../lib/check/checked-change.ts';
import { falseAlarmText } from '../../lib/check/false-alarm.ts';
import type { Finding, ToldFinding } from '../../lib/check/finding.ts';
import { lookups } from '../../lib/check/lookups.ts';
import { packTests } from '../../lib/check/pack-tests.ts';
import { patternProblems } from '../../lib/check/team-rules.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { FormMapping } from '../../lib/record/mapping.ts';
import { isoDate } from '../../lib/record/iso-date.ts';
import { isAcceptable } from '../../lib/settings/acceptable.ts';
import { readOwn } from '../../lib/settings/own-checks.ts';
import { pauseUntil } from '../../lib/settings/pause.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { currentSettings } from '../../lib/settings/stored.ts';
import { readPack } from '../../lib/settings/team-pack.ts';
import type { PlacesJson } from '../../lib/tables/places.ts';
import { createTables } from '../../lib/tables/tables.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts, type Texts } from '../../lib/text/texts.ts';
import type { WorkerHandlers } from '../../lib/wire/worker-questions.ts';

/** Storage and package files ⇄ check and text: how the worker judges, and how it forgets what it read of the storage. */
export function judging(): Pick<WorkerHandlers, 'check' | 'trial' | 'preview' | 'falseAlarm'> & {
	/** What was said of the fields of a portal's form. */
	mappingOf(origin: string): Promise<FormMapping | undefined>;
	forget(): void;
} {
	const kept = cached(async () => currentSettings(await readStored()));
	const settings = { get: async () => (await kept.get()).settings };
	const pausedUntil = cached(readPausedUntil);
	const knowledge = cached(async () => {
		const [countries, words, phoneMetadata] = await Promise.all(
			['data/countries.json', 'data/words.json', 'data/phone-metadata.json'].map(packageFile),
		);
		return createTables({
			countries,
			words,
			phoneMetadata,
			placesOf: (country: string) => placesRead.get(country),
		} as never);
	});
	const placesRead = new Map<string, PlacesJson>();
	const places = cachedBy(async (country: string) => {
		placesRead.set(country, (await packageFile(`data/places/${country}.json`)) as PlacesJson);
	});
	/** What is known of the places of a record's country, read on first need: the record itself is judged at once. */
	const knowledgeFor = async ({ country: text }: CustomerRecord) => {
		const tables = await knowledge.get();
		const country = tables.country(text?.trim());
		// A file that cannot be read costs what it knows, and no more.
		if (country?.hasPlaces) await places.get(country.code).catch(() => undefined);
		return tables;
	};
	const locales = cachedBy(packageLocale);

	// A worker that starts was woken by a question: what the answer needs is read while the question travels.
	void settings.get();
	void pausedUntil.get();
	void knowledge.get();
	// Nearly always the language of the answer, or else of the next.
	void locales.get(chosenLanguage('auto', [browser.i18n.getUILanguage()]));

	return {
		async check({ record, revision, language: asked }) {
			const [current, stored, tables] = await Promise.all([settings.get(), pausedUntil.get(), knowledgeFor(record)]);
			const until = pauseUntil(stored, Date.now());
			const language = chosenLanguage(current.language.value, [asked]);
			const texts = createTexts(language, await locales.get(language), lookups(tables, current));
			const { findings, faults } = until
				? { findings: [], faults: [] }
				: check(record, { settings: current, tables, today: isoDate(new Date()) });
			return {
				revision,
				language,
				...(until > 0 && { pausedUntil: until }),
				atNext: current.atNext.value,
				badge: current.badge.value,
				existingNote: current.existingNote.value,
				findings: told(findings, record, texts, current),
				faults,
				words: texts.part('interface'),
				fieldLabels: texts.part('fieldLabels'),
			};
		},
		async trial({ record, language, change }) {
			const [stored, tables, locale] = await Promise.all([readStored(), knowledgeFor(record), locales.get(language)]);
			const decided = change && checkedChange(stored, change, Date.now());
			const written = decided && 'write' in decided ? decided.write : {};
			const { settings: tried } = currentSettings({ ...stored, ...written });
			const texts = createTexts(language, locale, lookups(tables, tried));
			const judged = check(record, { settings: tried, tables, today: isoDate(new Date()), withTrace: true });
			const answer = decided && 'answer' in decided ? decided.answer : undefined;
			return {
				findings: told(judged.findings, record, texts, tried),
				faults: judged.faults,
				trace: judged.trace ?? [],
				problems: answer?.became === 'refused' ? answer.problems : [],
			};
		},
		async preview(asked) {
			const reading = 'pack' in asked ? readPack(asked.pack) : readOwn(asked.own);
			const { value, problems } = reading;
			const tests = value ? packTests(value) : { count: 0, failed: [] };
			return { problems: [...problems, ...patternProblems(reading)], tests };
		},
		async falseAlarm(alarm) {
			const { supportUrl } = await settings.get();
			return { text: falseAlarmText(alarm, product()), sendTo: supportUrl };
		},
		async mappingOf(origin) {
			return (await kept.get()).preferences.mappings?.find((one) => one.origin === origin);
		},
		forget() {
			kept.forget();
			pausedUntil.forget();
		},
	};
}

/** Findings as they travel, with their sentences and what may be done about them. */
function told(
	findings: readonly Finding[],
	record: CustomerRecord,
	texts: Texts,
	{ disabled }: Settings,
): ToldFinding[] {
	const unreportable = disabled.includes('copy-report') && { unreportable: true as const };
	return findings.map((finding) => {
		const choices = texts.choices(finding);
		return {
			...finding,
			text: texts.finding(finding),
			...(choices && { choices }),
			...(isAcceptable(finding, record[finding.field]) && { acceptable: true as const }),
			...unreportable,
		};
	});
}
