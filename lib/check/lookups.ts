import type { Language } from '../record/language.ts';
import { rules } from '../rules/index.ts';
import { sources } from '../rules/sources.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { ownPackId, teamRuleId } from '../settings/team-checks.ts';
import type { Tables } from '../tables/tables.ts';

/** A text of a team: in English, and in whichever other languages it wrote. */
export type TeamText = { readonly en: string } & Readonly<Partial<Record<Language, string | undefined>>>;

/** What a team says with one of its checks: the only sentences outside the locales. */
export interface TeamWords {
	/** The pack's name; none of the person's own checks. */
	name?: TeamText | undefined;
	message: TeamText;
	why?: TeamText | undefined;
	/** https only. */
	link?: string | undefined;
}

/** What the sentences look up, over the tables and the settings: names of subdivisions, a country's own words, a rule's source, a team's words. */
export function lookups(tables: Tables, { teams }: Pick<Settings, 'teams'> = defaultSettings) {
	return {
		...tables.names,
		/** The page that a rule rests on: the id of its title in the locales, and its path or address. */
		source(ruleId: string): { id: string; path: string } | undefined {
			const id = rules.find((rule) => rule.id === ruleId)?.source;
			return id && { id, path: sources[id] };
		},
		/** The name of the pack that speaks as this layer; undefined for any other layer. */
		pack: (layer: string): TeamText | undefined => teams.find(({ from }) => from === layer)?.value.name,
		/** The words of a team's check; undefined for a built-in rule. */
		team(ruleId: string): TeamWords | undefined {
			if (!ruleId.includes('/')) return undefined;
			for (const { value } of teams) {
				const check = value.checks.find((one) => teamRuleId(value, one) === ruleId);
				if (check)
					return {
						name: value.id === ownPackId ? undefined : value.name,
						message: check.message,
						why: check.why,
						link: check.link,
					};
			}
			return undefined;
		},
	};
}
