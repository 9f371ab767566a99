import { getAttribute, localName } from '../../form/nodes.ts';
import { fold } from '../../record/folding.ts';
import type { Step } from '../../form/step.ts';
import type { Sight } from '../dom/scan.ts';
import { drawnText, isShown } from '../dom/shadow.ts';

/** What may stand before a step's name: “Step 2 of 3:”, « Étape 2 sur 3 : », a number. */
const number = '(?:(?:step|etape) )?(?:\\d+ )?(?:(?:of|sur|de|on) \\d+ )?';
const indicated: [Step, RegExp][] = [
	['confirmation', named('confirmation|done|termine|fait')],
	['review', named('review|passer en revue|revision|examiner|examen|verifier|verification')],
	['subscriptions', named('subscriptions?|abonnements?')],
	[
		'accountInfo',
		named(
			'account info(?:rmation)?|customer info(?:rmation)?|infos?(?:rmations?)? (?:sur le|du|de|de la) (?:compte|client)',
		),
	],
];
const entry = /^(?:add (?:a )?(?:new )?customer|new customer|ajouter (?:un )?(?:nouveau )?client|nouveau client)$/;
/** Headings that stand only where the one-time password is shown. */
const afterwards =
	/^(?:setup info(?:rmation)?|customer (?:was )?(?:added|created)|infos?(?:rmations?)? d(?:e la|e|u)? ?(?:configuration|installation|parametrage)|client (?:ajoute|cree))$/;
const last = /^(?:(?:customer )?confirmation|done|termine)$/;

function named(names: string): RegExp {
	return new RegExp(`^${number}(?:${names})(?![a-z])`);
}

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
	const current = steps.find((step) => step !== undefined);
	const step =
		current ??
		headed.findLast((one) => one === 'review' || one === 'subscriptions') ??
		headed.find((one) => one !== undefined);
	return { step: step === 'confirmation' ? undefined : step, isEntry, words };
}

function stepNamed(text: string): Step | undefined {
	return indicated.find(([, pattern]) => pattern.test(text))?.[0];
}

function headingWords(heading: Element): string {
	return fold(drawnText(heading, { limit: 80 }));
}

function stopNames(stop: Element): string[] {
	const attributes = ['nav-label', 'step-title', 'label', 'aria-label'].map((name) => getAttribute(stop, name) ?? '');
	return [...attributes, drawnText(stop, { limit: 80 })].map(fold).filter(Boolean);
}

export type Press = 'next' | 'submit' | 'update' | 'leave';

const presses: [Press, RegExp][] = [
	['next', /^(?:next|suivante?|continue|continuer)(?![a-z])/],
	['submit', /^(?:submit|envoyer|soumettre)(?![a-z])/],
	['update', /^(?:update|mettre a jour|mise a jour|modifier|edit)(?![a-z])/],
	['leave', /^(?:done|termine|add products|ajouter (?:des |un )?produits?)(?![a-z])/],
];

/** The buttons and links of the flow that stand on the page, by what they do. */
export function pressesOf(sight: Sight): Record<Press, HTMLElement[]> {
	const found: Record<Press, HTMLElement[]> = { next: [], submit: [], update: [], leave: [] };
	for (const element of sight.presses) {
		const text = drawnText(element, { limit: 60 }) || getAttribute(element, 'aria-label') || inputWords(element);
		const press = presses.find(([, pattern]) => pattern.test(fold(text)))?.[0];
		if (press && isShown(element)) found[press].push(element);
	}
	return found;
}

function inputWords(element: HTMLElement): string {
	return localName(element) === 'input' ? (element as HTMLInputElement).value : '';
}
