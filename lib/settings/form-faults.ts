import { type Language, languages } from '../record/language.ts';
import type { CheckForm, ListForm } from './check-form.ts';
import type { Problem } from './problems.ts';
import { pairsFromText, wordsFromText } from './word-lists.ts';

/** What a form still lacks or holds too much of, told before the reader of packs would: keys of `options.ownSection.faults`. */
export type FormFaultKind = 'noSentence' | 'noWords' | 'noPairs' | 'noPair' | 'otherPair' | 'noPattern' | 'noLimit';

/** A fault of the form, at its input. */
export interface FormFault {
	/** The input: `message.en`, `list`, `swap`, `pattern`, `min`, `when.0` …; empty where it is of the whole form. */
	input: string;
	kind: FormFaultKind;
	/** The line of the input, from 1. */
	line?: number;
}

/** The kinds that only say that something is still to be typed: nobody is told before they want to save. */
export const unfinished: readonly FormFaultKind[] = ['noSentence', 'noWords', 'noPairs', 'noPattern', 'noLimit'];

const isEmpty = ({ text, dictionary }: ListForm) => dictionary === '' && wordsFromText(text).length === 0;

/** What a form lacks, in the order of its inputs. */
export function formFaults(form: CheckForm, language: Language): FormFault[] {
	return [...ofParameters(form), ...ofConditions(form), ...ofSentence(form, language)];
}

function ofSentence({ message }: CheckForm, language: Language): FormFault[] {
	const isSaid = languages.some((one) => message[one].trim() !== '');
	return isSaid ? [] : [{ input: `message.${language}`, kind: 'noSentence' }];
}

function ofConditions({ when }: CheckForm): FormFault[] {
	return when.flatMap(({ says, list, pattern }, at): FormFault[] => {
		const input = `when.${at}`;
		if (says === 'matches') return pattern === '' ? [{ input, kind: 'noPattern' }] : [];
		return (says === 'oneOf' || says === 'noneOf') && isEmpty(list) ? [{ input, kind: 'noWords' }] : [];
	});
}

function ofParameters(form: CheckForm): FormFault[] {
	switch (form.kind) {
		case 'words':
		case 'oneOf':
		case 'noneOf':
			return isEmpty(form.list) ? [{ input: 'list', kind: 'noWords' }] : [];
		case 'pattern':
			return form.pattern === '' ? [{ input: 'pattern', kind: 'noPattern' }] : [];
		case 'length':
			return form.min.trim() === '' && form.max.trim() === '' ? [{ input: 'min', kind: 'noLimit' }] : [];
		case 'replace': {
			const { swap, odd } = pairsFromText(form.swap);
			if (odd.length > 0) return odd.map(({ line, kind }) => ({ input: 'swap', kind, line }));
			return Object.keys(swap).length === 0 ? [{ input: 'swap', kind: 'noPairs' }] : [];
		}
		default:
			return [];
	}
}

/** The inputs of the form that show a key of a check under another name. */
const inputs: Readonly<Record<string, string>> = {
	values: 'list',
	avoid: 'list',
	except: 'list',
	match: 'pattern',
	notMatch: 'pattern',
};

/** The input beside which a problem of a check stands; empty where it is of the whole form. */
export function inputOf({ at = [], kind }: Pick<Problem, 'at' | 'kind'>, { message, why }: CheckForm): string {
	const [list, , key, part] = at;
	if (list !== 'checks') return '';
	if (kind === 'onePattern') return 'pattern';
	if (kind === 'oneLimit') return 'min';
	if (key === undefined) return '';
	if (key === 'when') return `when.${part}`;
	if (key === 'message' || key === 'why') {
		const said = key === 'message' ? message : why;
		// English that stands for another language is typed there.
		const typed = part === 'en' && said.en.trim() === '' ? languages.find((one) => said[one].trim() !== '') : undefined;
		return `${key}.${typed ?? part}`;
	}
	return inputs[key] ?? String(key);
}
