import type { Language } from '../../../lib/record/language.ts';

/** The choices that one address of the stand-in portal carries; all of them travel in the query through every navigation. */
export interface PortalOptions {
	build: Build;
	language: Language;
	/** Account info, Subscriptions, Review, Done; or Account info, Review, Confirmation. */
	steps: StepSet;
	/** `older` shows the agreement date and the signer once "has accepted" is chosen. */
	era: 'newer' | 'older';
	/** The indirect provider's form: a list of indirect resellers. */
	reseller: boolean;
	/** `other` swaps in second spellings of the labels, as the documentation has more than one. */
	wording: 'usual' | 'other';
	/** `valid`: Next stays grey until the starred fields are filled, as on the screenshots. */
	next: 'valid' | 'always';
	/** What stands before `/dashboard`: '' or a locale such as `/fr-fr`. */
	prefix: string;
}

export type Build = (typeof builds)[number];
type StepSet = 'subscriptions' | 'review';

export const builds = ['harmony', 'fluent', 'plain'] as const;

/** Options named by an address: the query first, then the locale of the path, then the usual form. */
export function optionsOf(url: URL): PortalOptions {
	const query = url.searchParams;
	const prefix = /^(\/[a-z]{2}-[a-z]{2})(?=\/dashboard)/i.exec(url.pathname)?.[1] ?? '';
	return {
		build: builds.find((build) => build === query.get('build')) ?? 'harmony',
		language: (query.get('language') ?? prefix.slice(1)).toLowerCase().startsWith('fr') ? 'fr' : 'en',
		steps: query.get('steps') === 'subscriptions' ? 'subscriptions' : 'review',
		era: query.get('era') === 'older' ? 'older' : 'newer',
		reseller: query.get('reseller') === '1',
		wording: query.get('wording') === 'other' ? 'other' : 'usual',
		next: query.get('next') === 'always' ? 'always' : 'valid',
		prefix,
	};
}

/** The query that brings `optionsOf` to the same options again; language stays in the path where it stood there. */
export function queryOf(options: PortalOptions): string {
	const query = new URLSearchParams({ build: options.build });
	if (!options.prefix) query.set('language', options.language);
	query.set('steps', options.steps);
	if (options.era === 'older') query.set('era', 'older');
	if (options.reseller) query.set('reseller', '1');
	if (options.wording === 'other') query.set('wording', 'other');
	if (options.next === 'always') query.set('next', 'always');
	return `?${query}`;
}
