import { bodyWords, tradeWords } from '../../../data/trade-words.ts';
import { registerOf } from '../../../data/registers.ts';
import type { CustomerRecord } from '../../../record/customer-record.ts';
import type { FindingData, Level, RuleFinding } from '../../rule.ts';
import { loneAcronym } from './acronym.ts';
import { isCoined, isInvented } from './fictitious.ts';
import { isDrumming, isKeyboardWalk, isRowStart, isStrumming } from './keyboard-walk.ts';
import { holdsLegalForm, isLegalFormAlone, isPublishedForm, withoutLegalForms } from './legal-form.ts';
import { placeholderIn } from './placeholder.ts';
import { shortFormIn } from './short-form.ts';
import { read, type Reading, type Word } from './words.ts';

/** The main fault of a company name: the rule that says it, which of its sentences, and how sure it is. */
export interface NameFault {
	rule: string;
	message: string;
	level: Level;
	data: FindingData;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const onlyDigits = /^[\p{N}\s\p{P}\p{S}]+$/u;
const chinese = /^\p{Script=Han}$/u;
const trades = new Set(tradeWords.split('|'));
const bodies = new Set(bodyWords.split('|'));
const commonWebEnding =
	/[\p{L}\p{N}-]{2,}\.(?:com|net|org|info|biz|edu|club|shop|online|co\.uk|ai|app|tech|fr|de|io|eu|nl|be|it|es|uk|ch|at)(?=$|[\s,)/])/iu;
const wholeAddress = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+)$/i;
/** Names longer than this are refused for their length alone. */
const longest = 255;

/** Countries whose registers always write a legal form: an acronym alone is practically never the whole name there. */
const formAlwaysThere = new Set(['US', 'GB']);

/** The answers to the records at hand: every rule on the name asks, and with its record each answer is forgotten. */
const judged = new WeakMap<CustomerRecord, NameFault | null>();

/**
 * The one main fault of a company name, or nothing. Order: what the portal refuses, what is no name at all, what is not
 * the whole name, what is only worth a hint.
 */
function nameFault(companyName: string, country: string | undefined): NameFault | undefined {
	if (companyName === '' || companyName.length > longest * 2) return undefined;
	const reading = read(companyName);
	return refused(companyName, reading) ?? noName(companyName, reading, country || undefined);
}

/** What the rule with this id has to say about the record's company name: its finding where the main fault is its own. */
export function* nameFindings(rule: string, values: CustomerRecord): Iterable<RuleFinding> {
	const { companyName = '', country } = values;
	let fault = judged.get(values);
	if (fault === undefined) judged.set(values, (fault = nameFault(companyName, country) ?? null));
	if (fault?.rule !== rule) return;
	const register = country ? registerOf(country, companyName) : undefined;
	yield {
		field: 'companyName',
		message: fault.message,
		level: fault.level,
		data: register ? { ...fault.data, register: register.name, registerLink: register.link } : fault.data,
	};
}

/** The portal's published rules (learn.microsoft.com/partner-center/validate-names-addresses). */
function refused(companyName: string, { text, words }: Reading): NameFault | undefined {
	const fault = (rule: string, message: string, level: Level = 'error'): NameFault => ({
		rule,
		message,
		level,
		data: { companyName },
	});
	if (companyName.length < 2) return undefined;
	if (!letterOrDigit.test(text)) return fault('company-name-symbols-only', 'symbols');
	if (isRepeated(text)) return fault('company-name-repeated-character', 'repeated');
	if (isPublishedForm(words)) return fault('company-name-legal-form-alone', 'refused');
	if (words.length > 1 && words.every(({ text: word, key }) => [...word].length === 1 && !chinese.test(key)))
		return fault('company-name-spaced-characters', 'spaced');
	if (onlyDigits.test(text)) return fault('company-name-digits-only', 'digits');
	return undefined;
}

/** Whether a text is one character three times or more, spaces apart. */
function isRepeated(text: string): boolean {
	const first = text.charAt(0).toLowerCase();
	let count = 0;
	for (const letter of text) {
		if (letter === ' ') continue;
		if (letter.toLowerCase() !== first) return false;
		count++;
	}
	return count > 2;
}

/** Whether a name tells the trade of a firm and nothing of a public body, a charity or a fund, which bear no legal form. */
function isTrade(core: readonly Word[]): boolean {
	return core.some(({ key }, index) => index > 0 && trades.has(key)) && !core.some(({ key }) => bodies.has(key));
}

/** Test names, invented names, and names that are not the whole name. */
function noName(companyName: string, reading: Reading, country: string | undefined): NameFault | undefined {
	const { core, formWords } = withoutLegalForms(reading.words, country);
	const forms = formWords.map(({ text }) => text);
	const withForm = forms.length > 0;
	const spaced = core.map(({ key }) => key).join(' ');
	const joined = core.map(({ key }) => key).join('');
	const glued = reading.words.map(({ key }) => key).join('');

	if (isCoined(glued) || isCoined(joined) || core.some(({ key }) => isCoined(key))) {
		return { rule: 'company-name-fictitious', message: 'microsoft', level: 'warning', data: { companyName } };
	}
	if (isInvented(spaced))
		return { rule: 'company-name-fictitious', message: 'sample', level: 'warning', data: { companyName } };

	const placeholder = placeholderIn(reading.text, core, formWords);
	if (placeholder) {
		return {
			rule: 'company-name-placeholder',
			message: placeholder.kind,
			level: placeholder.level,
			data: { companyName, word: placeholder.word },
		};
	}
	if (isLegalFormAlone(reading.words, country)) {
		return { rule: 'company-name-legal-form-alone', message: 'alone', level: 'question', data: { companyName } };
	}
	const letters = joined.replace(/\d+$/, '');
	const short = withForm && (letters.length < 4 || (letters.length === 4 && !isRowStart(letters)));
	const typedSmall = core[0]?.text === core[0]?.text.toLowerCase();
	if (
		!short &&
		(isKeyboardWalk(letters) ||
			isDrumming(letters) ||
			isStrumming(core.map(({ key }) => key)) ||
			(core.length === 1 && typedSmall && isRowStart(letters)))
	) {
		return { rule: 'company-name-keyboard-walk', message: 'walk', level: 'warning', data: { companyName } };
	}
	const acronym = loneAcronym(core, { formWords, shortNamesUsual: country === 'FR' });
	if (acronym) {
		const rule = 'company-name-acronym';
		if (withForm)
			return { rule, message: 'withForm', level: 'hint', data: { acronym: acronym.text, form: forms.join(' ') } };
		return {
			rule,
			message: acronym.kind === 'plain' ? 'alone' : 'spelled',
			level: country !== undefined && formAlwaysThere.has(country) ? 'warning' : 'question',
			data: { acronym: acronym.text },
		};
	}
	if (reading.text.includes('.') && commonWebEnding.test(reading.text)) {
		// A whole address, of a page or of mail, is nobody's legal name.
		const level = wholeAddress.test(reading.text) ? 'warning' : 'hint';
		return { rule: 'company-name-web-ending', message: 'ending', level, data: { companyName } };
	}
	const capitals = reading.text === reading.text.toUpperCase();
	const shortForm = shortFormIn(core);
	if (shortForm) {
		return {
			rule: 'company-name-short-form',
			message: shortForm.message,
			// French registers shorten in capitals themselves, in lines of 38 characters.
			level: country === 'FR' && shortForm.message === 'abbreviation' && capitals ? 'hint' : shortForm.level,
			data: { word: shortForm.word },
		};
	}
	if (
		country !== undefined &&
		formAlwaysThere.has(country) &&
		!withForm &&
		!holdsLegalForm(reading.words, country) &&
		isTrade(core)
	) {
		return { rule: 'company-name-legal-form-missing', message: 'missing', level: 'hint', data: { companyName } };
	}
	return undefined;
}
