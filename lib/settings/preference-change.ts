import type { Change, OwnCheckChange, PackChange, Preference } from './change.ts';
import { mappingsAfter } from './mappings.ts';
import type { Preferences } from './schema.ts';
import type { AcceptedValue } from './settings.ts';
import { mostAccepted } from './values.ts';

/** What takes a level or an accepted value back to what was set before. */
export function undoOf(preferences: Preferences, change: PreferenceChange): Preference | undefined {
	if ('level' in change) {
		const { rule } = change;
		return { rule, level: (Object.hasOwn(preferences.levels, rule) && preferences.levels[rule]) || 'own' };
	}
	const isAccepted = (value: AcceptedValue) => preferences.accept.some((one) => isSame(one, value));
	if ('accept' in change) return isAccepted(change.accept) ? undefined : { unaccept: change.accept };
	if ('unaccept' in change) return isAccepted(change.unaccept) ? { accept: change.unaccept } : undefined;
	return undefined;
}

/** A change of one of the person's preferences alone. */
export type PreferenceChange = Exclude<
	Change,
	PackChange | OwnCheckChange | { startOver: true } | { undo: true } | { forgetUnread: true }
>;

/** The preferences after a change of one of them. */
export function preferencesAfter(preferences: Preferences, change: PreferenceChange): Preferences {
	if ('level' in change) {
		const { [change.rule]: _, ...levels } = preferences.levels;
		return { ...preferences, levels: change.level === 'own' ? levels : { ...levels, [change.rule]: change.level } };
	}
	if ('option' in change) {
		const { rule, option, value } = change;
		const own = { ...preferences.options[rule], [option]: value };
		return { ...preferences, options: { ...preferences.options, [rule]: own } };
	}
	if ('asBuiltIn' in change) {
		const { [change.asBuiltIn]: _, ...levels } = preferences.levels;
		const { [change.asBuiltIn]: __, ...options } = preferences.options;
		return { ...preferences, levels, options };
	}
	if ('accept' in change) {
		const others = preferences.accept.filter((one) => !isSame(one, change.accept));
		return { ...preferences, accept: [...others, change.accept].slice(-mostAccepted) };
	}
	if ('unaccept' in change) {
		return { ...preferences, accept: preferences.accept.filter((one) => !isSame(one, change.unaccept)) };
	}
	if ('mapping' in change) {
		const mappings = mappingsAfter(preferences.mappings ?? [], change.mapping);
		return { ...preferences, mappings: mappings.length > 0 ? mappings : undefined } as Preferences;
	}
	if ('leave' in change) return { ...preferences, [change.leave]: undefined };
	return { ...preferences, ...change };
}

function isSame(one: AcceptedValue, other: AcceptedValue): boolean {
	return one.value === other.value && one.field === other.field && one.rule === other.rule;
}
