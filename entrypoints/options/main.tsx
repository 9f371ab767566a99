import '../../lib/style/design.css';
import '../../lib/style/space.css';
import './style.css';
import './packs.css';
import './policy.css';
import './own.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { packageLocale } from '../../lib/browser/package-files.ts';
import { onStoredChange, readStored } from '../../lib/browser/storage.ts';
import { askWorker } from '../../lib/browser/worker-client.ts';
import { currentSettings } from '../../lib/settings/stored.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts } from '../../lib/text/texts.ts';
import { Options } from './options.tsx';

async function show(): Promise<void> {
	const stored = await readStored();
	const current = currentSettings(stored);
	const language = chosenLanguage(current.settings.language.value, [browser.i18n.getUILanguage()]);
	const texts = createTexts(language, await packageLocale(language));
	document.documentElement.lang = language;
	document.title = texts.text('options.title');
	render(
		<Options
			{...{ texts, language, current, stored }}
			ask={askWorker}
			onChange={async (change) => {
				const changed = await askWorker('change', change);
				// What is really stored is shown, whatever was chosen.
				await show();
				return changed;
			}}
		/>,
		document.body,
	);
}

onStoredChange(() => void show());
void show();
