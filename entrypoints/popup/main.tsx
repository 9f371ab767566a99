import '../../lib/style/design.css';
import '../../lib/style/space.css';
import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { activePage, askPage } from '../../lib/browser/page-server.ts';
import { askForAccess, hasAccess } from '../../lib/browser/site-access.ts';
import { packageLocale } from '../../lib/browser/package-files.ts';
import { readStored } from '../../lib/browser/storage.ts';
import { askWorker } from '../../lib/browser/worker-client.ts';
import type { Recognition } from '../../lib/form/recognition.ts';
import { originPatterns } from '../../lib/portals/partner-center.ts';
import { silenceOf } from '../../lib/portals/silence.ts';
import { isSwitchedOff } from '../../lib/settings/stored-features.ts';
import { storedLanguage } from '../../lib/settings/stored-language.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts } from '../../lib/text/texts.ts';
import { Popup } from './popup.tsx';

/** What came of the last change, where it could not be kept. */
let notStored: 'notStored' | 'newer' | undefined;

/** What was last made of the page. */
let recognition: Recognition | undefined;

async function show(): Promise<void> {
	const [page, stored, commands, isGranted] = await Promise.all([
		activePage(),
		readStored(),
		browser.commands.getAll(),
		hasAccess(originPatterns),
	]);
	const { tabId, state } = page;
	const active = tabId !== undefined && state ? { tabId, state } : undefined;
	const setting = storedLanguage(stored);
	const language = chosenLanguage(setting.value, [browser.i18n.getUILanguage()]);
	const texts = createTexts(language, await packageLocale(language));
	document.documentElement.lang = language;
	document.title = texts.text('popup.title');
	draw();
	// It waits for a page that is being drawn: the rest is not kept waiting.
	recognition = (active && (await askPage(active.tabId, 'recognition', {}))) ?? undefined;
	draw();

	function draw() {
		render(
			<Popup
				text={(key, data) => texts.text(`popup.${key}`, data)}
				state={state}
				silence={silenceOf({ ...page, hasAccess: isGranted })}
				onGrant={async () => {
					if (await askForAccess(originPatterns)) await show();
				}}
				onReload={async () => {
					if (tabId !== undefined) await browser.tabs.reload(tabId);
					window.close();
				}}
				recognition={recognition}
				fieldName={(id) => texts.text(`fieldLabels.${id}`)}
				languageSetting={setting.value}
				languageLocked={setting.isLocked}
				notStored={notStored}
				onCopyReport={
					active && !isSwitchedOff(stored, 'copy-report')
						? async () => {
								const report = await askPage(active.tabId, 'report', {});
								if (!report) return false;
								return navigator.clipboard.writeText(JSON.stringify(report, undefined, '\t')).then(
									() => true,
									() => false,
								);
							}
						: undefined
				}
				onPoint={async (field, isBack) => {
					const words = {
						ask: texts.text('popup.pointAt', { field: texts.text(`fieldLabels.${field}`) }),
						cancel: texts.text('popup.pointCancel'),
						language,
					};
					if (active && (await askPage(active.tabId, 'point', { field, words: isBack ? null : words }))) window.close();
				}}
				onGo={async (field) => {
					if (active && (await askPage(active.tabId, 'go', { to: { field } }))) window.close();
				}}
				onPause={async (paused) => {
					if (active) await askPage(active.tabId, 'pause', { paused });
					await show();
				}}
				onLanguage={async (choice) => {
					const { became } = await askWorker('change', { language: choice });
					notStored = became === 'notStored' || became === 'newer' ? became : undefined;
					await show();
				}}
				onPractice={isSwitchedOff(stored, 'practice') ? undefined : () => openPage('practice.html')}
				shortcuts={commands.flatMap(({ name, shortcut }) =>
					name && !name.startsWith('_') ? [[name, shortcut ?? ''] as const] : [],
				)}
				onShortcuts={openShortcuts}
				onOptions={() => browser.runtime.openOptionsPage()}
			/>,
			document.body,
		);
	}
}

async function openPage(path: string): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as never) });
	window.close();
}

/** Firefox has a call for it; the others have a page. */
async function openShortcuts(): Promise<void> {
	const { commands } = browser as { commands: { openShortcutSettings?(): Promise<void> } };
	if (commands.openShortcutSettings) await commands.openShortcutSettings();
	else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
	window.close();
}

void show();
