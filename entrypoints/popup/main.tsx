import '../../lib/style/design.css';
import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { askPage, stateOfActiveTab } from '../../lib/browser/page-server.ts';
import { readStored, writePreferences } from '../../lib/browser/storage.ts';
import { changedPreferences, currentSettings } from '../../lib/settings/stored.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts } from '../../lib/text/texts.ts';
import { Popup } from './popup.tsx';

const texts = createTexts();

async function show(): Promise<void> {
	const [active, stored] = await Promise.all([stateOfActiveTab(), readStored()]);
	const { settings } = currentSettings(stored);
	const language = chosenLanguage(settings.language, [browser.i18n.getUILanguage()]);
	document.documentElement.lang = language;
	document.title = texts.text('popup.title', language);
	render(
		<Popup
			text={(key, data) => texts.text(`popup.${key}`, language, data)}
			state={active?.state}
			languageSetting={settings.language}
			languageLocked={settings.locked.includes('language')}
			onGo={async (field) => {
				if (active && (await askPage(active.tabId, { type: 'go', to: { field } }))) window.close();
			}}
			onPause={async (paused) => {
				if (active) await askPage(active.tabId, { type: 'pause', paused });
				await show();
			}}
			onLanguage={async (choice) => {
				const changed = changedPreferences(stored, { language: choice });
				if (changed) await writePreferences(changed);
				await show();
			}}
			onPractice={() => openPage('practice.html')}
			onOptions={() => browser.runtime.openOptionsPage()}
		/>,
		document.body,
	);
}

async function openPage(path: string): Promise<void> {
	await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as never) });
	window.close();
}

void show();
