import { languages } from '../record/language.ts';
import { holdsSettings } from '../settings/exported-pack.ts';
import { packsInUse } from '../settings/kept-packs.ts';
import type { CurrentSettings } from '../settings/stored.ts';
import type { TeamPack } from '../settings/team-pack.ts';
import type { DeployedPolicy } from './policy-shape.ts';

/** Values that say what holds anyway: on a desk without a policy it is so, too. */
const saidAnyway: DeployedPolicy = {
	language: 'auto',
	minLevel: 'hint',
	allowImport: true,
	disableFirstRunPage: false,
};

/**
 * A policy without the keys that would change nothing: the fewer keys, the less is locked.
 * @param choices what an administrator chose, key by key; texts that stand in a form may have spaces around them
 * @param held the keys that a policy holds here already: what is locked stays so
 */
export function neededKeys(choices: DeployedPolicy, held: readonly string[] = []): DeployedPolicy {
	const trimmed = { ...choices, ...(choices.supportUrl !== undefined && { supportUrl: choices.supportUrl.trim() }) };
	const isNeeded = ([key, value]: [string, unknown]): boolean => {
		if (value === undefined || value === '') return false;
		if (held.includes(key) && key !== 'packs') return true;
		if (value === saidAnyway[key as keyof DeployedPolicy]) return false;
		return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
	};
	return Object.fromEntries(Object.entries(trimmed).filter(isNeeded));
}

/** A pack that may go onto the desks of a team. */
export interface OfferedPack {
	content: string;
	/** As it was read; absent of the person's own settings. */
	pack?: TeamPack;
}

/** The packs that hold here, and the person's settings as one more: where they hold any, and where they may leave at all. */
export function offeredPacks(
	{ settings, policy }: Pick<CurrentSettings, 'settings' | 'policy'>,
	stored: { packs?: unknown },
	own: string,
): OfferedPack[] {
	const mayLeave = !settings.disabled.includes('export') && holdsSettings(own);
	return [
		...packsInUse(stored)
			.filter(({ text, isDryRun }) => !isDryRun && policy.allowsPack(text))
			.map(({ text: content, pack }) => ({ content, pack })),
		...(mayLeave ? [{ content: own }] : []),
	];
}

/** What a language is chosen from. */
export const languageChoices = ['auto', ...languages] as const;
