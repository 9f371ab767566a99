import type { Language } from './language.ts';

/** French writes « 14 h 05 »; CLDR has that for Canada alone. */
const locales: Readonly<Record<Language, string>> = { en: 'en', fr: 'fr-CA' };

/** A moment, in milliseconds, as the time of day of this computer in a language. */
export function clockTime(moment: number, language: Language): string {
	return new Intl.DateTimeFormat(locales[language], { hour: 'numeric', minute: '2-digit' }).format(moment);
}
