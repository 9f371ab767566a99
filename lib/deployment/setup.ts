import { languages } from '../record/language.ts';
import type { DeployedPolicy } from './policy-shape.ts';

/** Values that say what holds anyway: on a desk without a policy it is so, too. */
const saidAnyway: DeployedPolicy = {
	language: 'auto',
	minLevel: 'hint',
	allowImport: true,
	disableFirstRunPage: false,
	supportUrl: '',
};

/**
 * A policy without the keys that would change nothing: the fewer keys, the less is locked.
 * @param choices what an administrator chose, key by key; texts that stand in a form may have spaces around them
 */
export function neededKeys(choices: DeployedPolicy): DeployedPolicy {
	const trimmed = { ...choices, ...(choices.supportUrl !== undefined && { supportUrl: choices.supportUrl.trim() }) };
	const isNeeded = ([key, value]: [string, unknown]): boolean => {
		if (value === undefined || value === saidAnyway[key as keyof DeployedPolicy]) return false;
		return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
	};
	return Object.fromEntries(Object.entries(trimmed).filter(isNeeded));
}

/** What a language is chosen from. */
export const languageChoices = ['auto', ...languages] as const;
