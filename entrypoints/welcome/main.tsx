import '../../lib/style/design.css';
import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readStored } from '../../lib/browser/storage.ts';
import { currentSettings } from '../../lib/settings/stored.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts } from '../../lib/text/texts.ts';
import { Welcome } from './welcome.tsx';

const texts = createTexts();
const { settings } = currentSettings(await readStored());
const language = chosenLanguage(settings.language, [browser.i18n.getUILanguage()]);
document.documentElement.lang = language;
document.title = texts.text('welcome.title', language);
render(
	<Welcome text={(key) => texts.text(`welcome.${key}`, language)} trust={texts.text('popup.trust', language)} />,
	document.body,
);
