import { languages, type LanguageSetting } from '../record/language.ts';
import { migrated } from './migrate.ts';
import { defaultSettings, personLayer, policyLayer, type Setting } from './settings.ts';
import type { Stored } from './stored.ts';

const known: readonly unknown[] = ['auto', ...languages];
const isLanguage = (value: unknown): value is LanguageSetting => known.includes(value);

/**
 * The language that the policy or else the person set, with whose word it is: all that most pages need of the settings,
 * without the readers of everything else. Never throws.
 */
export function storedLanguage({ preferences, managed }: Stored): Setting<LanguageSetting> {
	const own = preferences === undefined ? undefined : migrated(preferences);
	const chosen = own?.kind === 'current' ? own.preferences['language'] : undefined;
	const isChosen = isLanguage(chosen) && chosen !== 'auto';
	const held = managed?.['language'];
	const open: unknown = managed?.['userMayChange'];
	const isLocked = !(Array.isArray(open) && (open.includes('language') || open.includes('*')));
	if (isLanguage(held) && (isLocked || !isChosen)) return { value: held, from: policyLayer, isLocked };
	return isChosen ? { value: chosen, from: personLayer, isLocked: false } : defaultSettings.language;
}
