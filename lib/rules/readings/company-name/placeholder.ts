import type { WordLists } from '../../../data/word-lists.ts';
import { keyOf } from '../../../record/folding.ts';
import type { Sureness } from '../../rule.ts';
import { isCountedUp } from '../counted.ts';
import { prepared, setOf } from '../prepared.ts';
import { isCoined } from './fictitious.ts';
import { isKeyboardWalk } from './keyboard-walk.ts';
import { nobodyLevel } from './nobody.ts';
import { isNote, remarkIn, trailingMark } from './remark.ts';
import { sampleFirmIn } from './sample-firm.ts';
import { classified, classOf, type Part, unglued, type WordClass } from './template-words.ts';
import type { Word } from './words.ts';

const known = prepared(({ placeholder }) => ({
	trade: setOf(placeholder.testTrade, keyOf),
	places: setOf(placeholder.testPlaces),
	tested: setOf(placeholder.testedThings),
	pointing: setOf(placeholder.determiners, keyOf),
	owning: setOf(placeholder.possessives, keyOf),
	anywhere: setOf(placeholder.sampleAnywhere, keyOf),
	plain: setOf(placeholder.plainSamples, keyOf),
	institutions: setOf(placeholder.institutionWords, keyOf),
	houses: setOf(placeholder.houseWords),
}));
const bracket = /^[{<[$%_]/;
const template = /^(?:\{.*\}|<[^<>]+>|\[[^[\]]+\]|\$\{?\w+\}?|%\w+%|_{3,}.*)$/u;
const hasDigit = /\p{N}/u;
const digits = /^\d+$/;
const numbering = /^(?:\p{L}|\d{1,3})$/u;
const code = /^(?=.{8})\p{L}+\p{N}+\p{L}+\p{N}[\p{L}\p{N}]*$|^\p{L}+\p{N}{5,}$/u;

/** What a name made of template words is, and how surely: less so where a firm may well be called so. */
export interface Placeholder {
	/** `template` in brackets, `code` letters with numbers, `words` template words only, `test` a test word among others, `remark` a note behind it. */
	kind: 'template' | 'code' | 'words' | 'test' | 'remark';
	/** The telling word, as typed. */
	word: string;
	level: Sureness;
}

/**
 * Judges a name: `text` as typed, `core` its own words, `forms` the words of its legal form.
 * A placeholder holds nothing but template words, small words, digits and single letters; or a test word stands in it whole.
 * A part of a word never counts (Testa, Demoulin), and a legal form beside words of its own makes any of it doubtful.
 */
export function placeholderIn(
	text: string,
	core: readonly Word[],
	forms: readonly Word[],
	lists: WordLists,
): Placeholder | undefined {
	const { trade, places, tested, owning, anywhere } = known(lists);
	if (bracket.test(text) && template.test(text)) return { kind: 'template', word: text, level: 'warning' };
	// `Company` is a form, but also the template word itself.
	const registered = forms.some(({ key }) => classOf(key, lists) !== 'generic' || key === 'corporation');
	const nobody = nobodyLevel(text, { core, forms, registered }, lists);
	if (nobody) return { kind: 'words', word: text, level: nobody };
	const noted = remarkIn(text, lists);
	if (noted !== undefined) return { kind: 'remark', word: noted, level: 'warning' };
	const own = classified(core, lists);
	if (!own.some(({ kind }) => kind === 'own')) {
		const generic = classified(
			forms.filter(({ key }) => classOf(key, lists) === 'generic'),
			lists,
		);
		return onlyTemplateWords(own, generic, { registered, words: core.length, text, lists });
	}
	const place = own.findIndex(({ kind, key }) => kind === 'test' || anywhere.has(key));
	const before = own[place - 1]?.key ?? '';
	const behind = own[place + 1]?.key ?? '';
	if (place >= 0 && (places.has(behind) || isTown(before, own[place]!))) return undefined;
	const isTrade = place >= 0 && (trade.has(behind) || tested.has(before));
	const firm = isTrade ? undefined : sampleFirmIn(own, lists);
	if (firm) return { kind: 'test', ...firm };
	if (place >= 0)
		return { kind: 'test', word: own[place]!.text, level: isTrade || registered ? 'question' : 'warning' };
	const mark = forms.length === 0 ? trailingMark(core, text, lists) : undefined;
	if (mark) return { kind: 'remark', word: mark.text, level: mark.sure ? 'warning' : 'question' };
	const isShort = core.length + forms.length <= 3 && hasDigit.test(text);
	const odd = isShort ? core.find((one) => code.test(one.text)) : undefined;
	if (odd) return { kind: 'code', word: odd.text, level: 'warning' };
	const [article, noun] = own;
	if (noun?.kind === 'generic' && owning.has(article!.key) && forms.length === 0)
		return { kind: 'words', word: noun.text, level: 'question' };
	return undefined;
}

/** Whether a test word is the town in the Gironde: La Teste. */
function isTown(before: string, { key }: Part): boolean {
	return before === 'la' && key === 'teste';
}

/** Judges a name in which no word is its own: `own` its parts, `forms` those of its legal form that are template words. */
function onlyTemplateWords(
	own: readonly Part[],
	forms: readonly Part[],
	{ registered, words, text, lists }: { registered: boolean; words: number; text: string; lists: WordLists },
): Placeholder | undefined {
	const { pointing, owning, plain, institutions, houses } = known(lists);
	const all = [...own, ...forms];
	const of = (kind: WordClass) => all.filter((part) => part.kind === kind);
	const said = (part: Part, level: Sureness): Placeholder => ({ kind: 'words', word: part.text, level });
	const compounded = words === 1 && own.length > 1;
	const generic = of('generic');
	const lax = of('loose');

	// Whoever writes a note or tries the form writes it in small letters; a firm does so rarely.
	const spoken = / \p{Ll}+$|^\P{Lu}+$/u.test(text) ? 'warning' : 'question';

	const test = of('test')[0];
	if (test) {
		// The form's own word tells nothing: inTEST Corporation.
		if (!registered || own.some(({ kind }) => kind === 'generic')) return said(test, 'warning');
		// The test of something is a trade: Smoke Test Ltd.
		const isTrade = test === all.at(-1) && lax.length > 0;
		return said(test, compounded ? 'hint' : isTrade ? 'question' : 'warning');
	}
	const sample = of('sample')[0];
	if (sample) {
		const isTrade = sample.key.startsWith('test') || (generic.length === 0 && !plain.has(sample.key));
		return said(sample, registered && isTrade ? 'question' : 'warning');
	}
	if (isNote(all) && !registered) return said(all[0]!, 'warning');
	const note = of('note')[0];
	if (note) return said(note, 'question');

	const first = generic[0] ?? lax[0];
	if (!first) {
		if (registered && own.length === 1 && digits.test(own[0]!.key))
			return said(own[0]!, isCountedUp(own[0]!.key) ? 'warning' : 'hint');
		if (isNoOne(all, pointing)) return said(all[0]!, 'warning');
		const speech = of('speech')[0];
		return speech && all.length > 1 && !registered ? said(speech, spoken) : undefined;
	}
	const points = pointing.has(all[0]!.key);
	// `Um Corporation`: a small word of another language may be a name.
	if (generic.length + lax.length === 1 && own.length === 1 && forms.length === 1 && !points) return undefined;
	// First Bank, New School, Hello Inc: somebody's.
	const isInstitution = generic.length === forms.length && lax.every(({ key }) => institutions.has(key));
	if (!registered) {
		const isNamed = isInstitution && lax.length === 1 && words > 1 && !owning.has(all[0]!.key);
		if (isNamed || (lax.length === 2 && houses.has(lax[1]!.key))) return undefined;
		if (lax.length > 0 && own.length === 1) {
			if (forms.length > 0) return said(first, 'hint');
			if (isInstitution) return said(first, spoken);
		}
		return said(first, 'warning');
	}
	if (generic.length === 0 && (isInstitution || of('speech').length > 0)) return undefined;
	if (generic.length > 1 || (generic.length === 1 && owning.has(all[0]!.key))) return said(first, 'warning');
	// Company A Ltd, Client 3 Ltd.
	if (first === own[0] && words > 1 && own.slice(1).every(({ key }) => numbering.test(key)))
		return said(first, lax.length === 0 ? 'warning' : 'hint');
	return said(first, generic.length === 1 && words > 1 ? 'question' : 'hint');
}

/** Whether nothing stands before `Co` but a word that points: `BigCo`, `My Inc`. */
function isNoOne(all: readonly Part[], pointing: ReadonlySet<string>): boolean {
	return all.length === 2 && pointing.has(all[0]!.key) && ['co', 'corp', 'inc'].includes(all[1]!.key);
}

/** Whether a domain prefix is glued of template words, or is a test word with digits: `test123`, `mycompany`, `contoso2`. */
export function isPlaceholderLabel(label: string, lists: WordLists): boolean {
	const key = keyOf(label).replace(/\d+$/, '');
	const kind = classOf(key, lists);
	if (kind === 'test' || (kind === 'sample' && key.length > 3)) return true;
	return unglued(key, lists) !== undefined || isCoined(key, lists) || isKeyboardWalk(key, lists);
}
