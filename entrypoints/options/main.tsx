import '../../lib/style/design.css';
import '../../lib/style/space.css';
import './style.css';
import './packs.css';
import './policy.css';
import './own.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { cachedBy } from '../../lib/browser/cached.ts';
import { packageExamples, packageLocale } from '../../lib/browser/package-files.ts';
import { onStoredChange, readStored } from '../../lib/browser/storage.ts';
import { askWorker } from '../../lib/browser/worker-client.ts';
import type { Language } from '../../lib/record/language.ts';
import { currentSettings } from '../../lib/settings/stored.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts } from '../../lib/text/texts.ts';
import { Options } from './options.tsx';

/** The words of a language: they are read once. */
const words = cachedBy(async (language: Language) => {
	const [locale, examples] = await Promise.all([packageLocale(language), packageExamples(language)]);
	return { texts: createTexts(language, locale), examples };
});

/** What is stored, and the settings that it makes. */
async function readSettings() {
	const stored = await readStored();
	return { stored, current: currentSettings(stored) };
}

async function show(): Promise<void> {
	const likely = chosenLanguage('auto', [browser.i18n.getUILanguage()]);
	// The packs are read while the words are on their way.
	const [{ stored, current }] = await Promise.all([readSettings(), words.get(likely)]);
	const { language: asked } = current.settings;
	const language = asked.value === 'auto' ? likely : asked.value;
	const { texts, examples } = await words.get(language);
	document.documentElement.lang = language;
	render(
		<Options
			{...{ texts, examples, language, current, stored }}
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
