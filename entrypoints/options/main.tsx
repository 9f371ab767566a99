import '../../lib/style/design.css';
import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { onStoredChange, readStored, writePacks, writePreferences } from '../../lib/browser/storage.ts';
import { readPack } from '../../lib/settings/schema.ts';
import { currentSettings, packTexts } from '../../lib/settings/stored.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts } from '../../lib/text/texts.ts';
import { Options } from './options.tsx';

const texts = createTexts();

async function show(): Promise<void> {
	const stored = await readStored();
	const current = currentSettings(stored);
	const language = chosenLanguage(current.settings.language, [browser.i18n.getUILanguage()]);
	document.documentElement.lang = language;
	document.title = texts.text('options.title', language);
	render(
		<Options
			texts={texts}
			language={language}
			current={current}
			packs={packTexts(stored).map(readPack)}
			onChange={(change) => writePreferences({ ...current.preferences, ...change })}
			onPack={async (text) => {
				const { value, problems } = readPack(text);
				if (value) {
					const others = packTexts(stored).filter((other) => readPack(other).value?.id !== value.id);
					try {
						await writePacks([...others, text]);
					} catch {
						return { taken: undefined, problems: [{ path: '', kind: 'notKept', detail: '' }] };
					}
				}
				return { taken: value?.name[language] ?? value?.name.en, problems };
			}}
			onRemovePack={(id) => writePacks(packTexts(stored).filter((text) => readPack(text).value?.id !== id))}
		/>,
		document.body,
	);
}

onStoredChange(() => void show());
void show();
