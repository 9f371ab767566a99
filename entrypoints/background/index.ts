import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../../lib/browser/badge.ts';
import { openFirstRunPage, openSettings, openWelcomePage } from '../../lib/browser/first-run.ts';
import { bringInto, startInOpenTabs } from '../../lib/browser/open-tabs.ts';
import { activeTab, askPage } from '../../lib/browser/page-server.ts';
import { settingsWriter } from '../../lib/browser/settings-writer.ts';
import { keepPolicy, onStoredChange, writePausedUntil } from '../../lib/browser/storage.ts';
import { serveWorker } from '../../lib/browser/worker-server.ts';
import { origins } from '../../lib/portals/partner-center.ts';
import { checkedChange } from '../../lib/check/checked-change.ts';
import { pauseUntil } from '../../lib/settings/pause.ts';
import { judging } from './judging.ts';

/** The validation worker: judges records and keeps no state but what it can read again. */
export default defineBackground(() => {
	const { check, trial, preview, falseAlarm, mappingOf, forget } = judging();
	const write = settingsWriter();
	const policy = keepPolicy();

	serveWorker(
		{
			check,
			trial,
			preview,
			falseAlarm,
			// Of a form's fields a page speaks for its own origin alone.
			prefer: (change, { origin }) => {
				const asked = 'mapping' in change ? { mapping: { ...change.mapping, origin } } : change;
				return write((stored) => checkedChange(stored, asked, Date.now()));
			},
			portal: async (_, { origin }) => ({ name: 'Partner Center', mapping: await mappingOf(origin) }),
			change: (change) => write((stored) => checkedChange(stored, change, Date.now())),
			rereadPolicy: () => policy.reread(),
			async pause({ until }) {
				await writePausedUntil(pauseUntil(until, Date.now()));
				forget();
				return true;
			},
			count: ({ open }, { tabId }) => showCount(tabId, open),
			openPage: ({ page }) => (page === 'settings' ? openSettings() : openWelcomePage()).then(() => true),
			bring: async ({ script }, { tabId }) => tabId !== undefined && bringInto(tabId, script),
		},
		origins,
	);

	onStoredChange(forget);
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
