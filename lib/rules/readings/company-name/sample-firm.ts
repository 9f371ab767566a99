import type { WordLists } from '../../../data/word-lists.ts';
import { keyOf } from '../../../record/folding.ts';
import type { Sureness } from '../../rule.ts';
import { prepared, setOf } from '../prepared.ts';
import type { Part } from './template-words.ts';

const known = prepared(({ placeholder, ordinary, business, trade }) => {
	const trades = `${ordinary.ordinaryWords}|${trade.tradeWords}`;
	const samples = new Map<string, Sureness>();
	const add = (list: string, level: Sureness) => {
		for (const word of setOf(list, keyOf)) samples.set(word, level);
	};
	add(placeholder.firmSamples, 'warning');
	add(placeholder.sampleAnywhere, 'warning');
	add(placeholder.oddFirmSamples, 'question');
	add(placeholder.commonFirmSamples, 'hint');
	return {
		samples,
		trades: setOf(trades, keyOf),
		ordinary: setOf(`${trades}|${business.businessWords}`, keyOf),
		kin: setOf(placeholder.kinWords),
		testTrade: setOf(placeholder.testTrade, keyOf),
	};
});
/** A sample and a trade in one word: `Testbäckerei`, `Musterbau`, `Testbageriet`. */
const compound = /^(test|demo|dummy|beispiel|muster|voorbeeld|exempel|eksempel|minta|teszt)(.{3,}?)(?:et|en|s)?$/;

/** The word of a firm that is made up of a sample and a trade, and how surely it is. */
export interface SampleFirm {
	word: string;
	/** How surely: families and brands bear some of the words, `Acme` many. */
	level: Sureness;
}

function levelOf({ kind, key }: Part, samples: ReadonlyMap<string, Sureness>): Sureness | undefined {
	if (kind === 'test') return 'warning';
	return kind === 'filler' ? undefined : samples.get(key);
}

/**
 * The sample that stands first or last among nothing but ordinary words, or nothing: `Example Plumbing`, `Talleres Ejemplo`.
 * Any word that could be a name, and a family in business (`Sample Brothers`), make it somebody's.
 */
export function sampleFirmIn(own: readonly Part[], lists: WordLists): SampleFirm | undefined {
	const { samples, ordinary, trades, kin, testTrade } = known(lists);
	const glued = own.find(({ key }) => key.length > 6 && ordinary.has(compound.exec(key)?.[2] ?? ''));
	if (glued) return { word: glued.text, level: 'question' };
	const first = levelOf(own[0]!, samples);
	const sample = first ? own[0]! : own.at(-1)!;
	const level = first ?? levelOf(sample, samples);
	if (!level) return undefined;
	// Acme United is one of many; Acme Plumbing may be anybody's.
	const others = level === 'hint' ? trades : ordinary;
	if (!own.every((part) => part === sample || part.kind !== 'own' || others.has(part.key))) return undefined;
	if (own.some(({ key }) => kin.has(key))) return undefined;
	// The test of something is a trade, and so are logistics of samples: Water Test Ltd, Sample Storage Inc.
	const isTrade = sample === own[0] ? testTrade.has(own[1]?.key ?? '') : sample.key === 'test';
	return { word: sample.text, level: isTrade ? 'question' : level };
}
