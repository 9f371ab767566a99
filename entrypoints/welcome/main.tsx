import '../../lib/style/design.css';
import '../../lib/style/space.css';
import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { packageLocale } from '../../lib/browser/package-files.ts';
import { readStored } from '../../lib/browser/storage.ts';
import { isSwitchedOff } from '../../lib/settings/stored-features.ts';
import { storedLanguage } from '../../lib/settings/stored-language.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts } from '../../lib/text/texts.ts';
import { Welcome } from './welcome.tsx';

const stored = await readStored();
const language = chosenLanguage(storedLanguage(stored).value, [browser.i18n.getUILanguage()]);
const texts = createTexts(language, await packageLocale(language));
document.documentElement.lang = language;
document.title = texts.text('welcome.title');
render(
	<Welcome
		text={(key) => texts.text(`welcome.${key}`)}
		{...{ language }}
		trust={texts.text('popup.trust')}
		practiceOff={isSwitchedOff(stored, 'practice') ? texts.text('popup.practiceOff') : undefined}
	/>,
	document.body,
);
