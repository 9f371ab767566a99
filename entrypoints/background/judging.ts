import { browser } from 'wxt/browser';
import { cached, cachedBy } from '../../lib/browser/cached.ts';
import { packageFile, packageLocale } from '../../lib/browser/package-files.ts';
import { product } from '../../lib/browser/product.ts';
import { readPausedUntil, readStored } from '../../lib/browser/storage.ts';
import { check } from '../../lib/check/check.ts';
import { falseAlarmText } from '../../lib/check/false-alarm.ts';
import { lookups } from '../../lib/check/lookups.ts';
import { isoDate } from '../../lib/record/iso-date.ts';
import { isAcceptable } from '../../lib/settings/change.ts';
import { pauseUntil } from '../../lib/settings/pause.ts';
import { currentSettings } from '../../lib/settings/stored.ts';
import { createTables } from '../../lib/tables/tables.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts } from '../../lib/text/texts.ts';
import type { WorkerHandlers } from '../../lib/wire/worker-questions.ts';

/** Storage and package files ⇄ check and text: how the worker judges, and how it forgets what it read of the storage. */
export function judging(): Pick<WorkerHandlers, 'check' | 'falseAlarm'> & { forget(): void } {
	const settings = cached(async () => currentSettings(await readStored()).settings);
	const pausedUntil = cached(readPausedUntil);
	const knowledge = cached(async () => {
		const [countries, phoneMetadata] = await Promise.all(
			['data/countries.json', 'data/phone-metadata.json'].map(packageFile),
		);
		return createTables({ countries, phoneMetadata } as never);
	});
	const locales = cachedBy(packageLocale);

	// A worker that starts was woken by a question: what the answer needs is read while the question travels.
	void settings.get();
	void pausedUntil.get();
	void knowledge.get();
	// Nearly always the language of the answer, or else of the next.
	void locales.get(chosenLanguage('auto', [browser.i18n.getUILanguage()]));

	return {
		async check({ record, revision, language: asked }) {
			const [current, stored, tables] = await Promise.all([settings.get(), pausedUntil.get(), knowledge.get()]);
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
				findings: findings.map((finding) => {
					const choices = texts.choices(finding);
					return {
						...finding,
						text: texts.finding(finding),
						...(choices && { choices }),
						...(isAcceptable(finding) && { acceptable: true as const }),
					};
				}),
				faults,
				words: texts.part('interface'),
				fieldLabels: texts.part('fieldLabels'),
			};
		},
		async falseAlarm(alarm) {
			const { supportUrl } = await settings.get();
			return { text: falseAlarmText(alarm, product()), sendTo: supportUrl };
		},
		forget() {
			settings.forget();
			pausedUntil.forget();
		},
	};
}
