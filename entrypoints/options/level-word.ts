import { personLayer, policyLayer } from '../../lib/settings/settings.ts';
import type { ListedRule } from '../../lib/settings/rule-list.ts';
import type { LevelSetting } from '../../lib/settings/settings.ts';
import type { Texts } from '../../lib/text/texts.ts';

/** The level of a rule as it holds, in the name of whoever set it: only what is built in speaks in the portal's. */
export function levelAsSet(texts: Texts, { level, set, team }: ListedRule, layer: (name: string) => string): string {
	const from = set?.from ?? team;
	return from === undefined ? texts.text(`levels.${level}`) : levelBy(texts, level, from, layer);
}

/** A level in the name of the layer `from`; `layer` gives its name. */
export function levelBy(texts: Texts, level: LevelSetting, from: string, layer: (name: string) => string): string {
	return levelWord(texts, level, layer(from), from === personLayer || from === policyLayer ? from : 'pack');
}

/**
 * A level in the name of the layer that sets it: only what the portal has published is said in the portal's name.
 * @param name the pack's, where it is one
 */
export function levelWord(texts: Texts, level: LevelSetting, name: string, layer = 'pack'): string {
	return isStrong(level) ? texts.text(`levelsSetBy.${level}.${layer}`, { name }) : texts.text(`levels.${level}`);
}

/** A level that somebody can give a rule: its own is named as the portal's word, any other as nobody's. */
export function levelChoice(texts: Texts, { own, team }: ListedRule, level: LevelSetting): string {
	const isPortals = !isStrong(level) || (team === undefined && level === own);
	return texts.text(isPortals ? `levels.${level}` : `options.rulesSection.levels.${level}`);
}

/** Whether a level claims what only a source can say. */
const isStrong = (level: LevelSetting) => level === 'error' || level === 'warning';
