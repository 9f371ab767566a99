import type { Tables } from '../tables/tables.ts';
import { rules } from '../rules/index.ts';
import { sources } from '../rules/sources.ts';

/** What the sentences look up, over the tables: names of subdivisions, a country's own words, a rule's source. */
export function lookups(tables: Tables) {
	return {
		...tables.names,
		/** The page that a rule rests on: the id of its title in the locales, and its path or address. */
		source(ruleId: string): { id: string; path: string } | undefined {
			const id = rules.find((rule) => rule.id === ruleId)?.source;
			return id && { id, path: sources[id] };
		},
	};
}
