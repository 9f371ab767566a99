import { createInstance } from 'i18next';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import type { Finding, FindingData, FindingText, Link } from '../check/finding.ts';
import type { Language } from '../record/language.ts';

/** What the sentences need to look up in the tables, handed in because this room sees no data. */
export interface Names {
	/** The name of a subdivision such as `CA-QC`. */
	subdivision(code: string, language: Language): string;
	/** What a country calls the parts of an address: field id → a key of `partWords` in the locales. */
	words(country: string): Readonly<Record<string, string | undefined>>;
	/** Where a rule comes from: the page's path or address. */
	source(rule: string): { id: string; path: string } | undefined;
}

/** Sentences for findings and for the interface, in both languages. */
export interface Texts {
	/** The sentences of a finding. A sentence that is missing shows as its key. */
	finding(finding: Finding, language: Language): FindingText;
	/** What is wrong and what to do, in one line. */
	line(finding: Finding, language: Language): string;
	/** Any other text by its key in the locales. */
	text(key: string, language: Language, data?: Readonly<Record<string, unknown>>): string;
	/** All texts of one top-level part of the locales, unfilled. */
	part<Part extends keyof typeof english>(part: Part, language: Language): (typeof english)[Part];
}

const locales: Record<Language, typeof english> = { en: english, fr: french };
const pageLanguages: Record<Language, string> = { en: 'en-us', fr: 'fr-fr' };

/** A sentence quotes no more of a value, in characters: whoever reads it knows the value. */
const longestQuote = 80;

/** What fills a sentence, long values cut to what can be read in one. */
function quotable(data: FindingData): FindingData {
	const cut = (value: FindingData[string]) => {
		if (typeof value !== 'string' || value.length <= longestQuote) return value;
		const characters = [...value];
		return characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : value;
	};
	return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, cut(value)]));
}

/** For pages that show no findings: nothing is looked up. */
const noNames: Names = { subdivision: (code) => code, words: () => ({}), source: () => undefined };

/** The texts over the locales. i18next answers at once: nothing is loaded later. */
export function createTexts(names: Names = noNames): Texts {
	const i18n = createInstance();
	void i18n.init({
		initAsync: false,
		lng: 'en',
		fallbackLng: 'en',
		resources: { en: { translation: english }, fr: { translation: french } },
		interpolation: { escapeValue: false },
	});

	const countryNames = new Map<string, Intl.DisplayNames>();
	const country = (code: string, language: string) => {
		let found = countryNames.get(language);
		if (!found) countryNames.set(language, (found = new Intl.DisplayNames([language], { type: 'region' })));
		return /^[A-Z]{2}$/.test(code) ? (found.of(code) ?? code) : code;
	};
	const field = (id: string, language: string, countryCode: unknown) => {
		const words = typeof countryCode === 'string' ? names.words(countryCode) : {};
		const word = words[id];
		return i18n.t(word ? [`partWords.${word}`, `fieldNames.${id}`] : `fieldNames.${id}`, { lng: language });
	};
	const formatter = i18n.services.formatter;
	if (!formatter) throw new Error('i18next came without its formatter');
	formatter.add('country', (value: unknown, language) => country(String(value), language ?? 'en'));
	formatter.add('subdivision', (value: unknown, language) => names.subdivision(String(value), language as Language));
	formatter.add('fields', (value: unknown, language, { country: code }: { country?: unknown }) =>
		new Intl.ListFormat(language, { type: 'conjunction' }).format(
			[value].flat().map((id) => field(String(id), language ?? 'en', code)),
		),
	);

	const text = (key: string, language: Language, data: Readonly<Record<string, unknown>> = {}) =>
		i18n.t(key, { ...data, lng: language });
	const sourceOf = (rule: string, language: Language): Link => {
		const source = names.source(rule);
		const path = source?.path ?? '';
		return {
			label: source ? text(`sources.${source.id}`, language) : rule,
			href: path.startsWith('https:') ? path : `https://learn.microsoft.com/${pageLanguages[language]}${path}`,
		};
	};
	const sentence = (finding: Finding, part: 'what' | 'action', language: Language) =>
		text(`rules.${finding.rule}.${finding.message}.${part}`, language, quotable(finding.data));

	return {
		text,
		part: (part, language) => locales[language][part],
		line: (finding, language) =>
			`${sentence(finding, 'what', language)} ${sentence(finding, 'action', language)}`.trim(),
		finding(finding, language) {
			const { register, registerLink } = finding.data;
			const link =
				typeof register === 'string' && typeof registerLink === 'string'
					? { label: text('links.register', language, { register }), href: registerLink }
					: undefined;
			return {
				title: text(`rules.${finding.rule}.title`, language),
				what: sentence(finding, 'what', language),
				action: sentence(finding, 'action', language),
				why: text(`rules.${finding.rule}.why`, language, quotable(finding.data)),
				source: sourceOf(finding.rule, language),
				...(link && { link }),
				...(finding.levelFrom && { levelFrom: finding.levelFrom }),
			};
		},
	};
}
