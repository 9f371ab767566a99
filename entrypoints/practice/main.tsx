import '../../lib/style/space.css';
import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { packageFile, packageLocale } from '../../lib/browser/package-files.ts';
import { onStoredChange, readStored } from '../../lib/browser/storage.ts';
import type { CountriesJson } from '../../lib/tables/tables.ts';
import { isSwitchedOff } from '../../lib/settings/stored-features.ts';
import { storedLanguage } from '../../lib/settings/stored-language.ts';
import { type Language, languages } from '../../lib/record/language.ts';
import { chosenLanguage } from '../../lib/text/language.ts';
import { createTexts } from '../../lib/text/texts.ts';
import { createDrawing } from '../../lib/hints/view/view.tsx';
import { startBesideForm } from '../hints/beside-form.ts';
import { PracticeForm } from './practice-form.tsx';

const query = new URLSearchParams(location.search);
const { countries } = (await packageFile('data/countries.json')) as CountriesJson;

/** The language that the person chose on this page. */
let chosen: Language | undefined;

async function show(): Promise<void> {
	const stored = await readStored();
	const language = chosen ?? chosenLanguage(storedLanguage(stored).value, [browser.i18n.getUILanguage()]);
	const texts = createTexts(language, await packageLocale(language));
	document.documentElement.lang = language;
	document.title = texts.text('practice.title');
	if (isSwitchedOff(stored, 'practice')) return render(<main>{texts.text('popup.practiceOff')}</main>, document.body);
	render(
		<PracticeForm
			texts={texts}
			language={language}
			countries={Object.keys(countries)}
			filled={query.has('example')}
			onLanguage={(other) => {
				chosen = other;
				void show();
			}}
		/>,
		document.body,
	);
}

const asked = query.get('language');
chosen = languages.find((language) => language === asked);
await show();
onStoredChange(() => void show());
const bringReport = async () => (await import('../../lib/page/report/reading.ts')).readForm;
startBesideForm({ formPageAt: () => 'newCustomer', createDrawing, bringReport });
