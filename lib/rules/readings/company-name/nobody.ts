import type { WordLists } from '../../../data/word-lists.ts';
import { fold, keyOf } from '../../../record/folding.ts';
import type { Sureness } from '../../rule.ts';
import { prepared, setOf } from '../prepared.ts';
import { classOf } from './template-words.ts';
import type { Word } from './words.ts';

/** Name, its words folded and spaced → how surely it is nobody's: without a legal form, beside one, beside a French one. */
const known = prepared(({ contact, placeholder }) => {
	const levels = new Map<string, readonly (Sureness | undefined)[]>();
	const add = (list: string, ...found: (Sureness | undefined)[]) => {
		for (const words of list.split('|')) {
			const name = words.split(' ').map(keyOf).join(' ');
			const before = levels.get(name) ?? [];
			levels.set(
				name,
				found.map((level, column) => level ?? before[column]),
			);
		}
	};
	add(contact.everybody, 'question', 'hint', 'hint');
	add(placeholder.nobodyWords, 'question', 'question', 'question');
	add(placeholder.frenchNobodyWords, 'warning', undefined, 'question');
	add(placeholder.phrases, 'warning', undefined, undefined);
	add(contact.anybody, 'warning', 'warning', 'warning');
	return levels;
});
/** First names of those whom no real person is called, and words of trades. */
const traders = prepared(({ contact, ordinary, trade, business }) => ({
	firsts: new Set(contact.anybody.split('|').map((name) => keyOf(name.split(' ')[0]!))),
	trades: setOf(`${ordinary.ordinaryWords}|${trade.tradeWords}|${business.businessWords}`, keyOf),
}));
const oneLetter = /^(.)\1{2,}$|^[x某○〇]+$|^(?:某某|○○|〇〇)/u;
const frenchForms = new Set(['sarl', 'sas', 'sasu', 'eurl', 'sci', 'sa', 'snc']);
/** Legal forms that are written without a space. */
const gluedForms =
	/^(?:株式会社|有限会社|合同会社|주식회사)|(?:株式会社|有限会社|合同会社|股份有限公司|有限公司|公司|주식회사)$/g;

/**
 * Whether a name is that of a person of convenience or says that there is none, and how surely: `Jane Roe Ltd`, `n/a`,
 * `Mario Rossi Srl`, `Tartempion SARL`; likewise one letter again and again beside a form: `あああ株式会社`.
 */
export function nobodyLevel(
	text: string,
	{ core, forms, registered }: { core: readonly Word[]; forms: readonly Word[]; registered: boolean },
	lists: WordLists,
): Sureness | undefined {
	if (core.length > 5) return undefined;
	const levels = known(lists);
	const spaced = core.map(({ key }) => key).join(' ');
	const name = /[\u2E80-\uFFFF]/.test(spaced) ? spaced.replace(gluedForms, '') : spaced;
	const isFormed = registered || name !== spaced;
	const column = !isFormed ? 0 : forms.some(({ key }) => frenchForms.has(key)) ? 2 : 1;
	const found = levels.get(name) ?? (isFormed ? undefined : levels.get(fold(text)));
	if (found) return found[column];
	const turned = core.length === 2 ? levels.get(`${core[1]!.key} ${core[0]!.key}`) : undefined;
	// Simpson Homer Ltd may be two families.
	if (turned) return isFormed && turned[column] === 'warning' ? 'question' : turned[column];
	const trading = core.length > 2 ? tradingLevel(core, lists) : undefined;
	if (trading) return trading;
	const isOneLetter = (name.length > 3 || name !== spaced) && oneLetter.test(name);
	if (!isOneLetter || !isFormed) return undefined;
	return name === spaced ? 'question' : 'warning';
}

/** How surely a person of convenience keeps a shop: John Doe Plumbing. */
function tradingLevel(core: readonly Word[], lists: WordLists): Sureness | undefined {
	const { firsts, trades } = traders(lists);
	if (!firsts.has(core[0]!.key) || classOf(core[1]!.key, lists) !== 'own') return undefined;
	const [level] = known(lists).get(`${core[0]!.key} ${core[1]!.key}`) ?? [];
	const isTrade = level === 'warning' && core.slice(2).every(({ key }) => trades.has(key));
	return isTrade ? 'question' : undefined;
}
