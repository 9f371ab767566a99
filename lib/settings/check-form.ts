import type { CustomerRecord } from '../record/customer-record.ts';
import { type FieldId, fieldIds } from '../record/fields.ts';
import { type Language, languages } from '../record/language.ts';
import { idFromText } from './check-id.ts';
import type { LevelSetting } from './settings.ts';
import { type Condition, kinds, type TeamCheck, teamCheck, type TeamCheckOf, type WordList } from './team-checks.ts';
import { pairsFromText, textFromPairs, textFromWords, wordsFromText } from './word-lists.ts';

// A check as a form shows it: plain texts, all of them kept whatever kind is chosen, so that nothing typed is lost.

export type CheckKind = TeamCheck['kind'];

/** The ten kinds, those first that are asked for most. */
export const checkKinds = [
	'words',
	'replace',
	'required',
	'empty',
	'oneOf',
	'noneOf',
	'length',
	'case',
	'compare',
	'pattern',
] as const satisfies readonly CheckKind[];

export const caseStyles = kinds.case.shape.style.options;
export const relations = kinds.compare.shape.relation.options;

/** Words written out, or the name of a word list. */
export interface ListForm {
	text: string;
	/** Empty where the words are written out. */
	dictionary: string;
}

/** What a condition may say of its field. */
export const conditionKinds = ['oneOf', 'noneOf', 'present', 'absent', 'matches'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export interface ConditionForm {
	field: FieldId;
	says: ConditionKind;
	list: ListForm;
	pattern: string;
}

export type Sentences = Readonly<Record<Language, string>>;

/** A check as the form shows it. */
export interface CheckForm {
	/** Empty until somebody writes one: it is made of the sentence. */
	id: string;
	kind: CheckKind;
	field: FieldId;
	level: LevelSetting;
	message: Sentences;
	why: Sentences;
	link: string;
	when: readonly ConditionForm[];
	/** The words of `words`, `oneOf`, `noneOf`, and those that `case` leaves alone. */
	list: ListForm;
	ignoreCase: boolean;
	suggest: boolean;
	wholeWords: boolean;
	pattern: string;
	/** Whether the pattern is what must stand there, or what must not. */
	patternIs: 'match' | 'notMatch';
	min: string;
	max: string;
	style: TeamCheckOf<'case'>['style'];
	/** One pair per line. */
	swap: string;
	with: FieldId;
	relation: TeamCheckOf<'compare'>['relation'];
	/** Records that the check was tried on: the form keeps them as they are. */
	tests?: TeamCheck['tests'];
}

const noSentences = Object.fromEntries(languages.map((language) => [language, ''])) as Record<Language, string>;
export const noList: ListForm = { text: '', dictionary: '' };

/** The form that a new check begins with. */
export const newCheck: CheckForm = {
	id: '',
	kind: 'words',
	field: 'companyName',
	level: 'warning',
	message: noSentences,
	why: noSentences,
	link: '',
	when: [],
	list: noList,
	ignoreCase: true,
	suggest: true,
	wholeWords: true,
	pattern: '',
	patternIs: 'match',
	min: '',
	max: '',
	style: 'notAllUpper',
	swap: '',
	with: 'email',
	relation: 'equals',
};

/** A condition that is added: most are about the country. */
export const newCondition: ConditionForm = { field: 'country', says: 'oneOf', list: noList, pattern: '' };

/** The check that a form describes, as JSON; whether it can be taken, the reader of packs says. */
export function checkFromForm(form: CheckForm, taken: Iterable<string> = []): Record<string, unknown> {
	const { kind, field, level, when, tests } = form;
	const message = saidIn(form.message);
	const why = saidIn(form.why);
	const link = form.link.trim();
	return {
		id: form.id.trim() || idFromText(message?.en ?? '', taken, `${kind}-${field}`.toLowerCase()),
		kind,
		field,
		...parametersOf(form),
		...(when.length > 0 && { when: when.map(conditionFromForm) }),
		level,
		message: message ?? {},
		...(why && { why }),
		...(link !== '' && { link }),
		...(tests && { tests }),
	};
}

/** The form of a check; undefined where the form cannot show all of it, such as a word with a line break in it. */
export function formFromCheck(check: TeamCheck): CheckForm | undefined {
	const form = { ...shownIn(check), tests: check.tests };
	const again = teamCheck.safeParse(checkFromForm(form));
	return again.success && JSON.stringify(again.data) === JSON.stringify(teamCheck.parse(check)) ? form : undefined;
}

type Tests = NonNullable<TeamCheck['tests']>;

/** The tests of a check with one more: a record about which it says something, or nothing. */
export function withTest(tests: Tests | undefined, record: CustomerRecord, speaks: boolean): Tests {
	const isOther = (one: object) => JSON.stringify(one) !== JSON.stringify(record);
	const pass = (tests?.pass ?? []).filter(isOther);
	const fail = (tests?.fail ?? []).filter(isOther);
	return speaks ? { pass, fail: [...fail, record] } : { pass: [...pass, record], fail };
}

/** Whoever reads in a language that was not written reads English: a sentence in another language alone stands for it. */
function saidIn(sentences: Sentences): ({ en: string } & Partial<Record<Language, string>>) | undefined {
	const written = languages.filter((language) => sentences[language].trim() !== '');
	const [first] = written;
	if (first === undefined) return undefined;
	const said = Object.fromEntries(written.map((language) => [language, sentences[language]]));
	return { en: sentences[first], ...said };
}

/** The sentences as they were written: an English one that only stands for another is none. */
function writtenIn(said: Partial<Record<Language, string | undefined>> | undefined): Sentences {
	const standsFor = languages.some((language) => language !== 'en' && said?.[language] === said?.en);
	const shown = (language: Language) => (language === 'en' && standsFor ? '' : (said?.[language] ?? ''));
	return Object.fromEntries(languages.map((language) => [language, shown(language)])) as Record<Language, string>;
}

const listFromForm = ({ text, dictionary }: ListForm): WordList => (dictionary ? { dictionary } : wordsFromText(text));

const formFromList = (list: WordList | undefined): ListForm =>
	list === undefined
		? noList
		: Array.isArray(list)
			? { text: textFromWords(list), dictionary: '' }
			: { text: '', dictionary: list.dictionary };

/** A number where one is written; anything else stays as it is, for the reader to tell. */
const countOf = (text: string): number | string | undefined =>
	text.trim() === '' ? undefined : /^\d+$/.test(text.trim()) ? Number(text) : text.trim();

/** What the kind of the form takes; what is as it would be without a word is left out. */
function parametersOf(form: CheckForm): Record<string, unknown> {
	const { list, ignoreCase, suggest, wholeWords, pattern, patternIs } = form;
	const whole = wholeWords ? {} : { wholeWords };
	switch (form.kind) {
		case 'required':
		case 'empty':
			return {};
		case 'pattern':
			return { [patternIs]: pattern };
		case 'oneOf':
			return { values: listFromForm(list), ...(ignoreCase && { ignoreCase }), ...(suggest && { suggest }) };
		case 'noneOf':
			return { values: listFromForm(list), ...(ignoreCase && { ignoreCase }) };
		case 'length': {
			const [min, max] = [countOf(form.min), countOf(form.max)];
			return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
		}
		case 'case': {
			const except = listFromForm(list);
			return { style: form.style, ...((!Array.isArray(except) || except.length > 0) && { except }) };
		}
		case 'words':
			return { avoid: listFromForm(list), ...whole };
		case 'replace':
			return { swap: pairsFromText(form.swap).swap, ...whole };
		case 'compare':
			return { with: form.with, relation: form.relation };
	}
}

function conditionFromForm({ field, says, list, pattern }: ConditionForm): Record<string, unknown> {
	switch (says) {
		case 'present':
		case 'absent':
			return { field, present: says === 'present' };
		case 'oneOf':
		case 'noneOf':
			return { field, [says]: listFromForm(list) };
		case 'matches':
			return { field, matches: pattern };
	}
}

function formFromCondition({ field, present, oneOf, noneOf, matches }: Condition): ConditionForm {
	const says =
		present !== undefined ? (present ? 'present' : 'absent') : oneOf ? 'oneOf' : noneOf ? 'noneOf' : 'matches';
	return { field, says, list: formFromList(oneOf ?? noneOf), pattern: matches ?? '' };
}

/** The form over what a check says; of what another kind would take, what a new check begins with. */
function shownIn(check: TeamCheck): CheckForm {
	const { id, kind, field, level, link = '' } = check;
	const common: CheckForm = {
		...newCheck,
		id,
		kind,
		field,
		level,
		link,
		message: writtenIn(check.message),
		why: writtenIn(check.why),
		when: check.when.map(formFromCondition),
		with: fieldIds.find((one) => one !== field && one === newCheck.with) ?? 'companyName',
	};
	switch (check.kind) {
		case 'required':
		case 'empty':
			return common;
		case 'pattern': {
			const { match, notMatch } = check;
			return { ...common, pattern: match ?? notMatch ?? '', patternIs: match === undefined ? 'notMatch' : 'match' };
		}
		case 'oneOf':
			return { ...common, list: formFromList(check.values), ignoreCase: check.ignoreCase, suggest: check.suggest };
		case 'noneOf':
			return { ...common, list: formFromList(check.values), ignoreCase: check.ignoreCase };
		case 'length':
			return { ...common, min: check.min?.toString() ?? '', max: check.max?.toString() ?? '' };
		case 'case':
			return { ...common, style: check.style, list: formFromList(check.except) };
		case 'words':
			return { ...common, list: formFromList(check.avoid), wholeWords: check.wholeWords };
		case 'replace':
			return { ...common, swap: textFromPairs(check.swap), wholeWords: check.wholeWords };
		case 'compare':
			return { ...common, with: check.with, relation: check.relation };
	}
}
