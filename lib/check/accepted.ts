import { foldCompact } from '../record/folding.ts';
import type { FieldId } from '../record/fields.ts';
import type { Settings } from '../settings/settings.ts';

/** Tells of a finding whether the person or the team accepts the value that it is about: its rule, its field, the value. */
export type Acceptance = (rule: string, field: FieldId, value: string | undefined) => boolean;

/** The acceptance that the settings give, compared without case, accents and punctuation. */
export function acceptanceOf({ accept }: Settings): Acceptance {
	const accepted = new Set(accept.map(foldCompact).filter(Boolean));
	return (_rule, _field, value) => value !== undefined && accepted.has(foldCompact(value));
}
