import { getAttribute, localName } from '../../form/nodes.ts';
import { fold } from '../../record/folding.ts';
import { inAnyLanguage, wholeInAnyLanguage } from '../vocabulary/vocabularies.ts';
import { remembering } from '../vocabulary/remembering.ts';
import type { Phrases, Press, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Step } from '../../form/step.ts';
import type { Sight } from '../dom/scan.ts';
import { drawnText, isShown } from '../dom/shadow.ts';

const step = inAnyLanguage(({ stepNumber }) => stepNumber.step);
const of = inAnyLanguage(({ stepNumber }) => stepNumber.of);
/** What may stand before a step's name: “Step 2 of 3:”, « Étape 2 sur 3 : », a number. */
const number = `(?:(?:${step}) )?(?:\\d+ )?(?:(?:${of}) \\d+ )?`;

/** Tells with which of the names' phrases a text begins, the first name first. */
function namer<Name extends string>(
	names: readonly Name[],
	phrasesOf: (vocabulary: Vocabulary) => Readonly<Record<Name, Phrases>>,
	before = '',
): (text: string) => Name | undefined {
	const patterns = names.map((name) => {
		const phrases = inAnyLanguage((vocabulary) => phrasesOf(vocabulary)[name]);
		return [name, new RegExp(`^${before}(?:${phrases})(?![a-z])`)] as const;
	});
	return (text) => patterns.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The steps, the last ones first. */
const stepNamed = namer(['confirmation', 'review', 'subscriptions', 'accountInfo'], ({ steps }) => steps, number);
const entry = wholeInAnyLanguage(({ entryHeadings }) => entryHeadings);
const afterwards = wholeInAnyLanguage(({ afterwardsHeadings }) => afterwardsHeadings);
const last = wholeInAnyLanguage(({ lastHeadings }) => lastHeadings);

/** What headings and step indicators tell; no field, no button and no other text is read for it. */
export interface StepSigns {
	step: Step | undefined;
	/** The page says that it is about adding a customer, whatever its step. */
	isEntry: boolean;
	/** The words that told. */
	words: string[];
}

/**
 * The step by its headings and the present stop of its indicator. `confirmation` is decided first and by a single
 * sign: whoever asks must then read nothing else.
 */
export function stepSigns(sight: Sight): StepSigns {
	const stops = sight.stops.filter(isShown).flatMap(stopNames);
	const headings = sight.headings.slice(0, 80).filter(isShown).map(headingWords);
	const words = [...stops, ...headings];
	const isEntry = words.some((text) => entry.test(text));
	const steps = stops.map(stepNamed);
	const headed = headings.map(stepNamed);
	// An indicator whose steps are headings, all of them there all the time.
	const isRail = headed.includes('accountInfo') && headed.includes('review');
	const isLast = headings.some((text) => afterwards.test(text) || (!isRail && last.test(text)));
	if (isLast || steps.includes('confirmation')) return { step: 'confirmation', isEntry, words };
	const step =
		steps.find(Boolean) ??
		headed.findLast((one) => one === 'review' || one === 'subscriptions') ??
		headed.find(Boolean);
	return { step: step === 'confirmation' ? undefined : step, isEntry, words };
}

function headingWords(heading: Element): string {
	return fold(drawnText(heading, { limit: 80 }));
}

function stopNames(stop: Element): string[] {
	const attributes = ['nav-label', 'step-title', 'label', 'aria-label'].map((name) => getAttribute(stop, name) ?? '');
	return [...attributes, drawnText(stop, { limit: 80 })].map(fold).filter(Boolean);
}

const pressOf = namer(['next', 'submit', 'save', 'update', 'leave'], ({ presses }) => presses);
const pressNamed = remembering((text) => pressOf(fold(text)));

/** The buttons and links of the flow that stand on the page, by what they do. */
export function pressesOf(sight: Sight): Record<Press, HTMLElement[]> {
	const found: Record<Press, HTMLElement[]> = { next: [], submit: [], save: [], update: [], leave: [] };
	for (const element of sight.presses) {
		const text = drawnText(element, { limit: 60 }) || getAttribute(element, 'aria-label') || inputWords(element);
		const press = pressNamed(text);
		if (press && isShown(element)) found[press].push(element);
	}
	return found;
}

function inputWords(element: HTMLElement): string {
	return localName(element) === 'input' ? (element as HTMLInputElement).value : '';
}
