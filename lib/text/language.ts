import { type Language, languages, type LanguageSetting } from '../record/language.ts';

/**
 * The language to speak: what the person or the team set, else the first of the candidates (the page's language, then
 * the browser's, as BCP 47 tags) that Faircopy speaks, else English.
 */
export function chosenLanguage(setting: LanguageSetting, candidates: readonly (string | undefined)[]): Language {
	if (setting !== 'auto') return setting;
	for (const candidate of candidates) {
		const primary = candidate?.toLowerCase().split('-')[0];
		const spoken = languages.find((language) => language === primary);
		if (spoken) return spoken;
	}
	return 'en';
}

/** A language's own name, as people look for it in a list: « Français ». */
export function ownName(language: Language): string {
	const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
