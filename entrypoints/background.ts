import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { activeTab, askPage } from '../lib/browser/page-server.ts';
import { packageFile } from '../lib/browser/package-files.ts';
import { keepPolicy, onStoredChange, readStored, writePreferences } from '../lib/browser/storage.ts';
import { startHintsIn, startInOpenTabs } from '../lib/browser/open-tabs.ts';
import { serveWorker } from '../lib/browser/worker-server.ts';
import { check } from '../lib/check/check.ts';
import { lookups } from '../lib/check/lookups.ts';
import { readRequest } from '../lib/check/request.ts';
import { createTables } from '../lib/data/tables.ts';
import { isoDate } from '../lib/record/iso-date.ts';
import { changedPreferences, currentSettings } from '../lib/settings/stored.ts';
import { chosenLanguage } from '../lib/text/language.ts';
import { createTexts } from '../lib/text/texts.ts';

/** The validation worker: judges records and keeps no state but what it can read again. */
export default defineBackground(() => {
	const later = <Value>(make: () => Promise<Value>) => {
		let value: Promise<Value> | undefined;
		const forget = () => void (value = undefined);
		return {
			forget,
			async get() {
				value ??= make();
				value.catch(forget);
				return value;
			},
		};
	};
	const settings = later(async () => currentSettings(await readStored()).settings);
	const knowledge = later(async () => {
		const [countries, phoneMetadata] = await Promise.all(
			['data/countries.json', 'data/phone-metadata.json'].map(packageFile),
		);
		const tables = createTables({ countries, phoneMetadata } as never);
		return { tables, texts: createTexts(lookups(tables)) };
	});

	// A worker that starts was woken by a question: what the answer needs is read while the question travels.
	void settings.get();
	void knowledge.get();

	serveWorker(readRequest, async (request, tabId) => {
		if (request.type === 'bring') return tabId !== undefined && startHintsIn(tabId);
		if (request.type === 'prefer') {
			const changed = changedPreferences(await readStored(), request);
			if (changed) await writePreferences(changed);
			return changed !== undefined;
		}
		const [current, { tables, texts }] = await Promise.all([settings.get(), knowledge.get()]);
		const language = chosenLanguage(current.language, [request.language]);
		const { findings, faults } = check(request.record, { settings: current, tables, today: isoDate(new Date()) });
		return {
			revision: request.revision,
			language,
			findings: findings.map((finding) => ({ ...finding, text: texts.finding(finding, language) })),
			faults,
			words: texts.part('interface', language),
			fieldLabels: texts.part('fieldLabels', language),
		};
	});

	onStoredChange(settings.forget);
	keepPolicy();
	browser.commands.onCommand.addListener(async (command) => {
		const tab = await activeTab();
		const to = ({ nextHint: 'next', previousHint: 'previous', openHint: 'open' } as const)[command];
		if (tab !== undefined && to) await askPage(tab, { type: 'go', to });
	});
	browser.runtime.onInstalled.addListener(() => void startInOpenTabs());
});
