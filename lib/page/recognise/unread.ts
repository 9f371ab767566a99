import { matches } from '../../form/nodes.ts';
import type { Sight } from '../dom/scan.ts';
import { ancestry, drawnText } from '../dom/shadow.ts';
import { isTickShown } from './ticks.ts';

/** Whether the words right beside a control name something. */
const names = (control: Element, name: RegExp): boolean =>
	ancestry(control, 3).some((node) => name.test(drawnText(node)));

/**
 * Whether a form in words that nobody here can read bears the names of one that adds a customer: the ending of the
 * customer's domain beside a field, or the agreement's in a choice. No translation changes a name.
 * @param open the fields in which somebody can write
 */
export function bearsNames(open: readonly Element[], { ticks }: Pick<Sight, 'ticks'>): boolean {
	return (
		open.some((field) => names(field, /\.onmicrosoft\.com/i)) ||
		ticks.some(
			({ element }) =>
				matches(element, '[type=radio], [role=radio]') && isTickShown(element) && names(element, /microsoft/i),
		)
	);
}
