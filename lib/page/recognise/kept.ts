import { localName } from '../../form/nodes.ts';
import type { FormField } from '../../form/form.ts';
import { isTick } from '../dom/scan.ts';
import { isShown, role } from '../dom/shadow.ts';
import { isTickShown } from './ticks.ts';

/**
 * The fields that were found now. Where the page says that it speaks another language, or most of the known fields are no
 * longer found as what they were, it was translated: then each that is still there stays what it was, and keeps the label
 * that we can read.
 */
export function withKnown(
	known: readonly FormField[],
	found: readonly FormField[],
	isInOtherLanguage: boolean,
): readonly FormField[] {
	const there = known.filter(({ control }) => (isTick(control) ? isTickShown : isShown)(control));
	const understood = there.filter(({ id, control }) => found.some((one) => one.id === id && one.control === control));
	if (understood.length * 2 >= there.length && !isInOtherLanguage) return found;
	// The choice that a page draws by itself is translated too: what it was cannot be read any more.
	const kept = there.filter(({ control }) => localName(control) === 'input' || role(control) !== 'combobox');
	const isNew = ({ id, control }: FormField) => kept.every((one) => one.id !== id && one.control !== control);
	return [...kept, ...found.filter(isNew)];
}
