import { localName } from '../../form/nodes.ts';
import type { FormField } from '../../form/form.ts';
import { isShown, role } from '../dom/shadow.ts';
import type { Recognised } from './recognise.ts';

/**
 * The fields that were found now, with those known from before whose control is the same and whose label tells nothing
 * any more. Where most are no longer found as what they were, the page was translated: then each stays what it was, and
 * keeps the label that we can read.
 */
export function withKnown(
	known: readonly FormField[],
	found: readonly FormField[],
	recognised: readonly Recognised[],
): FormField[] {
	const there = known.filter(({ control }) => isShown(control));
	const understood = there.filter(({ id, control }) => found.some((one) => one.id === id && one.control === control));
	if (understood.length * 2 >= there.length) {
		const told = new Set(recognised.filter(({ evidence }) => evidence.length).map(({ control }) => control));
		return [
			...found,
			...without(
				there.filter(({ control }) => !told.has(control)),
				found,
			),
		];
	}
	// The choice that a page draws by itself is translated too: what it was cannot be read any more.
	const kept = there.filter(({ control }) => localName(control) === 'input' || role(control) !== 'combobox');
	return [...kept, ...without(found, kept)];
}

/** Those of `fields` that take neither the control nor the meaning of `others`. */
function without(fields: readonly FormField[], others: readonly FormField[]): FormField[] {
	return fields.filter(({ id, control }) => others.every((one) => one.id !== id && one.control !== control));
}
