import { localName } from '../../form/nodes.ts';
import { groupName } from '../dom/label.ts';
import { ancestry, drawnText, role } from '../dom/shadow.ts';

/** The names of the groups around a control, or else the heading above it. */
export function sectionOf(control: Element, heading: Element | undefined): string {
	for (const node of ancestry(control, 16)) {
		const isGroup =
			localName(node) === 'fieldset' || localName(node) === 'section' || /^(?:group|region)$/.test(role(node));
		if (!isGroup) continue;
		const name = groupName(node);
		if (name) return name;
	}
	// A legend ends with its fieldset: it says nothing about what comes behind.
	return heading && localName(heading) !== 'legend' ? drawnText(heading, { limit: 100 }) : '';
}
