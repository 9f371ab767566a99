import type { FieldId } from '../../../lib/record/fields.ts';

/** The fields of the record and the form's other controls, which are no field of the record. */
export type PortalFieldId =
	| FieldId
	| 'specialQualifications'
	| 'educationSegment'
	| 'educationWebsite'
	| 'delegatedAdministration';

type FieldKind = 'text' | 'email' | 'tel' | 'choice' | 'radio' | 'date' | 'check';

/** One control as a build has to draw it. */
export interface Field {
	id: PortalFieldId;
	kind: FieldKind;
	label: string;
	required: boolean;
	/** Words of a link that stands inside the label. */
	link?: string;
	/** Text behind the input, such as `.onmicrosoft.com`. */
	suffix?: string;
	choices?: readonly Choice[];
	/** First line of a choice while nothing is chosen. */
	placeholder?: string;
}

export interface Choice {
	value: string;
	text: string;
}

/**
 * A name or id that tells nothing, differs between builds and stays the same from load to load, so that labels have
 * to carry the recognition.
 */
export function opaqueName(build: string, id: string): string {
	let hash = 0x811c9dc5;
	for (const character of `${build}/${id}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
	const digits = hash.toString(16).padStart(8, '0');
	return build === 'harmony' ? `h-${digits.slice(0, 6)}` : build === 'plain' ? `x${digits}` : `r${digits.slice(2)}`;
}
