import { createInstance } from 'i18next';
import type english from '../../locales/en.json';
import type { Choice, Finding, FindingData, FindingText, Link } from '../check/finding.ts';
import type { TeamText, TeamWords } from '../check/lookups.ts';
import { type Language, pageTags } from '../record/language.ts';

/** What the sentences need to look up in the tables, handed in because this room sees no data. */
export interface Names {
	/** The name of a subdivision such as `CA-QC`. */
	subdivision(code: string, language: Language): string;
	/** What a country calls the parts of an address: field id → a key of `partWords` in the locales. */
	words(country: string): Readonly<Record<string, string | undefined>>;
	/** Where a rule comes from: the page's path or address. */
	source(rule: string): { id: string; path: string } | undefined;
	/** The name of the pack that speaks as this layer; undefined for any other layer. */
	pack(layer: string): TeamText | undefined;
	/** What a team says with its own check; undefined for a built-in rule. */
	team(rule: string): TeamWords | undefined;
}

/** The words of one language, as its file in `locales/` holds them. */
export type Locale = typeof english;

/** Rule id → name of its sentence → the sentence as it is said about an example: `npm run generate` makes them. */
export type RuleExamples = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Sentences for findings and for the interface, in one language. */
export interface Texts {
	language: Language;
	/** The sentences of a finding. A sentence that is missing shows as its key. */
	finding(finding: Finding): FindingText;
	/** What its level says, in the name of whoever set it. */
	level(finding: Finding): string;
	/** The finding's repairs, as a page and a person of this language name countries and states. */
	choices(finding: Finding): readonly Choice[] | undefined;
	/** What is wrong and what to do, in one line. */
	line(finding: Finding): string;
	/** Any other text by its key in the locale. */
	text(key: string, data?: Readonly<Record<string, unknown>>): string;
	/** All texts of one top-level part of the locale, unfilled. */
	part<Part extends keyof Locale>(part: Part): Locale[Part];
}

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

/** What a finding says beside its level. */
type Sentences = Omit<FindingText, 'level' | 'levelFrom'>;

/** For pages that show no findings: nothing is looked up. */
const noNames: Names = {
	subdivision: (code) => code,
	words: () => ({}),
	source: () => undefined,
	pack: () => undefined,
	team: () => undefined,
};

/** The texts over the words of a language, which are handed in: i18next answers at once, nothing is loaded later. */
export function createTexts(language: Language, locale: Locale, names: Names = noNames): Texts {
	const i18n = createInstance();
	void i18n.init({
		initAsync: false,
		lng: language,
		fallbackLng: false,
		resources: { [language]: { translation: locale } },
		interpolation: { escapeValue: false },
	});

	const countryNames = new Intl.DisplayNames([language], { type: 'region' });
	const country = (code: string) => (/^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code);
	const field = (id: string, countryCode: unknown) => {
		const words = typeof countryCode === 'string' ? names.words(countryCode) : {};
		const word = words[id];
		return i18n.t(word ? [`partWords.${word}`, `fieldNames.${id}`] : `fieldNames.${id}`);
	};
	const formatter = i18n.services.formatter;
	if (!formatter) throw new Error('i18next came without its formatter');
	formatter.add('country', (value: unknown) => country(String(value)));
	formatter.add('subdivision', (value: unknown) => names.subdivision(String(value), language));
	formatter.add('alternatives', (value: unknown) =>
		new Intl.ListFormat(language, { type: 'disjunction' }).format([value].flat().map(String)),
	);
	formatter.add('fields', (value: unknown, _, { country: code }: { country?: unknown }) =>
		new Intl.ListFormat(language, { type: 'conjunction' }).format([value].flat().map((id) => field(String(id), code))),
	);

	/** Texts that nothing fills: a list asks for the same ones hundreds of times. */
	const fixed = new Map<string, string>();
	const text: Texts['text'] = (key, data) => {
		if (data) return i18n.t(key, { ...data });
		const known = fixed.get(key) ?? i18n.t(key);
		fixed.set(key, known);
		return known;
	};
	const sourceOf = (rule: string): Link => {
		const source = names.source(rule);
		const path = source?.path ?? '';
		return {
			label: source ? text(`sources.${source.id}`) : rule,
			href: path.startsWith('https:') ? path : `https://learn.microsoft.com/${pageTags[language]}${path}`,
		};
	};
	const inOurs = (said: TeamText) => said[language] ?? said.en;
	const setBy = (what: keyof Locale['levelsSetBy'], layer: string) => {
		const pack = names.pack(layer);
		const kind = /^(?:policy|person)$/.test(layer) ? layer : 'pack';
		return text(`levelsSetBy.${what}.${kind}`, { name: pack ? inOurs(pack) : layer });
	};
	/** Only what the portal has published is said in the portal's name: a level that a team, a policy or the person set speaks in theirs. */
	const levelWord = ({ rule, level, published, levelFrom, wouldBe }: Finding): string => {
		if (wouldBe) {
			const isSet = levelFrom !== undefined && (wouldBe === 'error' || wouldBe === 'warning');
			return text('team.wouldShow', { level: isSet ? setBy(wouldBe, levelFrom) : text(`levels.${wouldBe}`) });
		}
		if (level === 'question') return i18n.t([`levelsOf.${rule}`, 'levels.question']);
		const isOwn = level === 'hint' || !levelFrom || (level === 'error' && published);
		return isOwn ? text(`levels.${level}`) : setBy(level, levelFrom);
	};
	const sentence = (finding: Finding, part: 'what' | 'action') =>
		text(`rules.${finding.rule}.${finding.message}.${part}`, quotable(finding.data));
	const ofTeam = ({ name, message, why, link }: TeamWords, { data, field: on }: Finding): Sentences => {
		const named = country(String(data['country'] ?? ''));
		const filling = { ...quotable(data), country: named, ...(on === 'country' && { value: named, match: named }) };
		const team = name ? inOurs(name) : text('team.own');
		return {
			title: team,
			what: teamSentence(inOurs(message), filling),
			action: '',
			why: why ? teamSentence(inOurs(why), filling) : text(name ? 'team.why' : 'team.ownWhy', { team }),
			...(link && URL.canParse(link) && { source: { label: new URL(link).host, href: link } }),
		};
	};
	const ofRule = (finding: Finding): Sentences => {
		const { register, registerLink } = finding.data;
		const link =
			typeof register === 'string' && typeof registerLink === 'string'
				? { label: text('links.register', { register }), href: registerLink }
				: undefined;
		return {
			title: text(`rules.${finding.rule}.title`),
			what: sentence(finding, 'what'),
			action: sentence(finding, 'action'),
			why: text(`rules.${finding.rule}.why`, quotable(finding.data)),
			source: sourceOf(finding.rule),
			...(link && { link }),
		};
	};

	return {
		language,
		text,
		part: (part) => locale[part],
		level: levelWord,
		choices: ({ choices }) =>
			choices?.map((choice) => ({
				...choice,
				writes: choice.writes.map((write) => ({
					...write,
					...(write.code && { value: names.subdivision(write.code, language) }),
					...(write.field === 'country' && { shown: country(write.value) }),
				})),
			})),
		line(finding) {
			const team = names.team(finding.rule);
			return team ? ofTeam(team, finding).what : `${sentence(finding, 'what')} ${sentence(finding, 'action')}`.trim();
		},
		finding(finding) {
			const team = names.team(finding.rule);
			return {
				...(team ? ofTeam(team, finding) : ofRule(finding)),
				level: levelWord(finding),
				...(finding.levelFrom && { levelFrom: setBy('set', finding.levelFrom) }),
			};
		},
	};
}

/** A team's own sentence with what stands in its braces: plain text, and a value stays what it is, whatever it holds. */
function teamSentence(sentence: string, data: FindingData): string {
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : ''));
}
