import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../lib/browser/badge.ts';
import { cached, oneByOne } from '../lib/browser/cached.ts';
import { openFirstRunPage, openWelcomePage } from '../lib/browser/first-run.ts';
import { activeTab, askPage } from '../lib/browser/page-server.ts';
import { packageFile } from '../lib/browser/package-files.ts';
import {
	keepPolicy,
	onStoredChange,
	readPausedUntil,
	readStored,
	writePausedUntil,
	writePreferences,
} from '../lib/browser/storage.ts';
import { startHintsIn, startInOpenTabs } from '../lib/browser/open-tabs.ts';
import { serveWorker } from '../lib/browser/worker-server.ts';
import { check } from '../lib/check/check.ts';
import { lookups } from '../lib/check/lookups.ts';
import { readRequest } from '../lib/wire/request.ts';
import { createTables } from '../lib/tables/tables.ts';
import { isoDate } from '../lib/record/iso-date.ts';
import { changedPreferences, currentSettings, lockOf } from '../lib/settings/stored.ts';
import { chosenLanguage } from '../lib/text/language.ts';
import { createTexts } from '../lib/text/texts.ts';

/** The validation worker: judges records and keeps no state but what it can read again. */
export default defineBackground(() => {
	const inTurn = oneByOne();
	const settings = cached(async () => currentSettings(await readStored()).settings);
	const pausedUntil = cached(readPausedUntil);
	const knowledge = cached(async () => {
		const [countries, phoneMetadata] = await Promise.all(
			['data/countries.json', 'data/phone-metadata.json'].map(packageFile),
		);
		const tables = createTables({ countries, phoneMetadata } as never);
		return { tables, texts: createTexts(lookups(tables)) };
	});

	// A worker that starts was woken by a question: what the answer needs is read while the question travels.
	void settings.get();
	void pausedUntil.get();
	void knowledge.get();

	serveWorker(readRequest, async (request, tabId) => {
		if (request.type === 'bring') return tabId !== undefined && startHintsIn(tabId);
		if (request.type === 'explain') return openWelcomePage().then(() => true);
		if (request.type === 'pause') {
			// A day at most, whoever asks.
			await writePausedUntil(Math.min(request.until, Date.now() + 86_400_000));
			pausedUntil.forget();
			return true;
		}
		if (request.type === 'count') return showCount(tabId, request.open);
		if (request.type === 'prefer') {
			const { stored, changed } = await inTurn(async () => {
				const before = await readStored();
				const after = changedPreferences(before, request);
				if (after) await writePreferences(after);
				return { stored: before, changed: after };
			});
			const lockedBy = 'ruleOff' in request && lockOf(currentSettings(stored).settings, request.ruleOff);
			return { allowed: changed !== undefined, ...(lockedBy && { lockedBy }) };
		}
		const [current, until, { tables, texts }] = await Promise.all([settings.get(), pausedUntil.get(), knowledge.get()]);
		const isPaused = until > Date.now();
		const language = chosenLanguage(current.language, [request.language]);
		const { findings, faults } = isPaused
			? { findings: [], faults: [] }
			: check(request.record, { settings: current, tables, today: isoDate(new Date()) });
		return {
			revision: request.revision,
			language,
			...(isPaused && { pausedUntil: until }),
			atNext: current.atNext,
			badge: current.badge,
			findings: findings.map((finding) => ({ ...finding, text: texts.finding(finding, language) })),
			faults,
			words: texts.part('interface', language),
			fieldLabels: texts.part('fieldLabels', language),
		};
	});

	onStoredChange(() => {
		settings.forget();
		pausedUntil.forget();
	});
	keepPolicy();
	browser.commands.onCommand.addListener(async (command) => {
		const tab = await activeTab();
		const to = ({ nextHint: 'next', previousHint: 'previous', openHint: 'open' } as const)[command];
		if (tab !== undefined && to) await askPage(tab, { type: 'go', to });
	});
	browser.runtime.onInstalled.addListener(({ reason }) => {
		void startInOpenTabs();
		if (reason === 'install') void openFirstRunPage();
	});
});
