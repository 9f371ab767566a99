import { bodyOf, getAttribute } from '../../form/nodes.ts';
import { type FieldId, isFieldId } from '../../record/fields.ts';
import { fold } from '../../record/folding.ts';
import type { FieldSign, FormMapping } from '../../record/mapping.ts';
import { sectionOf } from '../recognise/section.ts';
import { type Recognised, recogniseFields } from '../recognise/recognise.ts';
import { isShown } from '../dom/shadow.ts';
import { meaningOf, wordsOfName } from '../vocabulary/terms.ts';

/** The sign of a control without its place: what it has in common with its equals. */
type Traits = Omit<FieldSign, 'place'>;

/** More of a text is not kept, in characters. */
const longestText = 200;

function traitsOf({ control, hosts, heading, label }: Recognised): Traits {
	const section = sectionOf(control, heading).trim().slice(0, longestText);
	const names = [getAttribute(control, 'name'), hosts[0] ? getAttribute(hosts[0], 'name') : null];
	const name = names.map((one) => wordsOfName(one ?? '')).find((one) => one && meaningOf(one));
	return { label: label.slice(0, longestText), ...(section && { section }), ...(name && { name }) };
}

/** Traits as one text: case, accents and signs tell no control from another. */
const keyOf = ({ label, section = '', name = '' }: Traits): string => [label, section, name].map(fold).join('\n');

/** What tells `found` from all other controls of the form, to be met again after a reload; undefined where nothing does. */
export function signOf(found: Recognised, all: readonly Recognised[]): FieldSign | undefined {
	const traits = traitsOf(found);
	if (!traits.label && !traits.section && !traits.name) return undefined;
	const key = keyOf(traits);
	return { ...traits, place: all.filter((one) => keyOf(traitsOf(one)) === key).indexOf(found) };
}

/** What tells a control of the page from all others; undefined where nothing does, or it is none that is filled in. */
export function signOnPage(page: Document, control: Element): FieldSign | undefined {
	const all = recogniseFields(bodyOf(page)).filter((one) => isShown(one.control));
	const found = all.find((one) => one.control === control);
	return found && signOf(found, all);
}

/** The controls that a sign meets: one, or the mapping is not applied. */
function metBy(sign: FieldSign, all: readonly Recognised[]): Recognised | undefined {
	const key = keyOf(sign);
	const equals = all.filter((one) => keyOf(traitsOf(one)) === key);
	if (equals[sign.place]) return equals[sign.place];
	// The page gave the control another section or another name: its label alone may still tell.
	const alike = sign.label ? all.filter((one) => fold(one.label) === fold(sign.label)) : [];
	return equals.length === 0 && alike.length === 1 ? alike[0] : undefined;
}

/** Controls as a mapping says what they are, and the fields whose sign meets nothing any more, or two controls. */
export interface Mapped {
	recognised: Recognised[];
	unmet: FieldId[];
}

/**
 * What a mapping says outweighs all evidence: its controls are its fields, and no other control is one of these. The
 * controls given are left as they are.
 */
export function withMapping(all: readonly Recognised[], mapping: FormMapping | undefined): Mapped {
	const said = new Map<Recognised, FieldId | 'none'>();
	const unmet = new Set<FieldId>();
	for (const { field, sign } of mapping?.fields ?? []) {
		const met = metBy(sign, all);
		if (met && !said.has(met)) said.set(met, field);
		else if (field !== 'none') unmet.add(field);
	}
	const fields = new Set<string>(said.values());
	return {
		recognised: all.map((one) => {
			const field = said.get(one);
			if (field) return { ...one, kind: isFieldId(field) ? field : undefined, isMapped: true as const, isSure: true };
			return one.kind && fields.has(one.kind) ? { ...one, kind: undefined } : one;
		}),
		unmet: [...unmet],
	};
}
