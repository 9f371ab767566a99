/** The languages that Faircopy speaks: the only list of them. A test names whatever a new one still lacks. */
export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** The language that the person, the team or the policy set; `auto` follows the page, then the browser. */
export type LanguageSetting = 'auto' | Language;

/** The tag under which learn.microsoft.com has its pages in a language. */
export const pageTags: Readonly<Record<Language, string>> = { en: 'en-us', fr: 'fr-fr' };
