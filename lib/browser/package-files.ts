import { browser } from 'wxt/browser';
import type { Language } from '../record/language.ts';
import type { Locale, RuleExamples } from '../text/texts.ts';

/** Reads one of the package's own JSON files; `path` is relative to the package. */
export async function packageFile(path: string): Promise<unknown> {
	const response = await fetch(browser.runtime.getURL(`/${path}` as never));
	return response.json();
}

/** The words of a language. */
export async function packageLocale(language: Language): Promise<Locale> {
	return (await packageFile(`locales/${language}.json`)) as Locale;
}

/** What the rules say in examples, in a language. */
export async function packageExamples(language: Language): Promise<RuleExamples> {
	return (await packageFile(`examples/${language}.json`)) as RuleExamples;
}
