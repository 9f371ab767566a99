import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../lib/browser/badge.ts';
import { cached, cachedBy } from '../lib/browser/cached.ts';
import { openFirstRunPage, openWelcomePage } from '../lib/browser/first-run.ts';
import { startHintsIn, startInOpenTabs } from '../lib/browser/open-tabs.ts';
import { packageFile, packageLocale } from '../lib/browser/package-files.ts';
import { activeTab, askPage } from '../lib/browser/page-server.ts';
import { settingsWriter } from '../lib/browser/settings-writer.ts';
import { keepPolicy, onStoredChange, readPausedUntil, readStored, writePausedUntil } from '../lib/browser/storage.ts';
import { serveWorker } from '../lib/browser/worker-server.ts';
import { check } from '../lib/check/check.ts';
import { lookups } from '../lib/check/lookups.ts';
import { origins } from '../lib/portals/partner-center.ts';
import { isoDate } from '../lib/record/iso-date.ts';
import { changed, isAcceptable } from '../lib/settings/change.ts';
import { pauseUntil } from '../lib/settings/pause.ts';
import { currentSettings } from '../lib/settings/stored.ts';
import { createTables } from '../lib/tables/tables.ts';
import { chosenLanguage } from '../lib/text/language.ts';
import { createTexts } from '../lib/text/texts.ts';

/** The validation worker: judges records and keeps no state but what it can read again. */
export default defineBackground(() => {
	const write = settingsWriter();
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

	serveWorker(
		{
			async check({ record, revision, language: asked }) {
				const [current, stored, tables] = await Promise.all([settings.get(), pausedUntil.get(), knowledge.get()]);
				const until = pauseUntil(stored, Date.now());
				const language = chosenLanguage(current.language.value, [asked]);
				const texts = createTexts(language, await locales.get(language), lookups(tables));
				const { findings, faults } = until
					? { findings: [], faults: [] }
					: check(record, { settings: current, tables, today: isoDate(new Date()) });
				return {
					revision,
					language,
					...(until > 0 && { pausedUntil: until }),
					atNext: current.atNext.value,
					badge: current.badge.value,
					findings: findings.map((finding) => ({
						...finding,
						text: texts.finding(finding),
						...(isAcceptable(finding) && { acceptable: true as const }),
					})),
					faults,
					words: texts.part('interface'),
					fieldLabels: texts.part('fieldLabels'),
				};
			},
			prefer: (change) => write((stored) => changed(stored, change)),
			change: (change) => write((stored) => changed(stored, change)),
			async pause({ until }) {
				await writePausedUntil(pauseUntil(until, Date.now()));
				pausedUntil.forget();
				return true;
			},
			count: ({ open }, tabId) => showCount(tabId, open),
			explain: () => openWelcomePage().then(() => true),
			bring: async (_, tabId) => tabId !== undefined && startHintsIn(tabId),
		},
		origins,
	);

	onStoredChange(() => {
		settings.forget();
		pausedUntil.forget();
	});
	keepPolicy();
	browser.commands.onCommand.addListener(async (command) => {
		const tab = await activeTab();
		const to = ({ nextHint: 'next', previousHint: 'previous', openHint: 'open' } as const)[command];
		if (tab !== undefined && to) await askPage(tab, 'go', { to });
	});
	browser.runtime.onInstalled.addListener(({ reason }) => {
		void startInOpenTabs();
		if (reason === 'install') void openFirstRunPage();
	});
});
