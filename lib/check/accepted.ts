import { foldCompact } from '../record/folding.ts';
import type { FieldId } from '../record/fields.ts';
import type { Settings } from '../settings/settings.ts';

/** Tells of a finding whether the person or the team accepts the value that it is about: its rule, its field, the value. */
export type Acceptance = (rule: string, field: FieldId, value: string | undefined) => boolean;

/** The acceptance that the settings give: in its own field alone, compared without case, accents and punctuation. */
export function acceptanceOf({ accept }: Settings): Acceptance {
	if (accept.length === 0) return () => false;
	const accepted = new Set<string>();
	for (const { value: one } of accept) {
		const key = foldCompact(one.value);
		if (key !== '') accepted.add(`${one.field} ${one.rule ?? ''} ${key}`);
	}
	return (rule, field, value) => {
		if (!value) return false;
		const key = foldCompact(value);
		// What is accepted of a field is the built-in rules' to let pass; a team's check is named.
		return (!rule.includes('/') && accepted.has(`${field}  ${key}`)) || accepted.has(`${field} ${rule} ${key}`);
	};
}
