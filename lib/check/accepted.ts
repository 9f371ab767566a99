import { foldCompact } from '../record/folding.ts';
import type { FieldId } from '../record/fields.ts';
import { levelOf, type Settings } from '../settings/settings.ts';

/** Tells of a finding whether the person or the team accepts the value that it is about: its rule, its field, the value. */
export type Acceptance = (rule: string, field: FieldId, value: string | undefined) => boolean;

/**
 * The acceptance that the settings give: in its own field alone, compared without case, accents and punctuation. Where a
 * rule's level is locked as an error, only what is locked as well is accepted.
 */
export function acceptanceOf({ accept, levels }: Pick<Settings, 'accept' | 'levels'>): Acceptance {
	if (accept.length === 0) return () => false;
	const ofAll = new Set<string>();
	const ofLocks = new Set<string>();
	for (const { value: one, isLocked } of accept) {
		const folded = foldCompact(one.value);
		if (folded === '') continue;
		const key = `${one.field} ${one.rule ?? ''} ${folded}`;
		ofAll.add(key);
		if (isLocked) ofLocks.add(key);
	}
	return (rule, field, value) => {
		if (!value) return false;
		const key = foldCompact(value);
		const { level, isLocked } = levelOf({ levels }, rule);
		const accepted = isLocked && level === 'error' ? ofLocks : ofAll;
		// What is accepted of a field is the built-in rules' to let pass; a team's check is named.
		return (!rule.includes('/') && accepted.has(`${field}  ${key}`)) || accepted.has(`${field} ${rule} ${key}`);
	};
}
