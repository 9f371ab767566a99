import type { FieldId } from '../../record/fields.ts';
import { ownNode } from './surface.ts';

/** What describes one control. */
interface Description {
	control: HTMLElement;
	node: HTMLElement;
	/** The page's own reference, put back when ours goes. */
	original: string | null;
	observer: MutationObserver;
}

const attribute = 'aria-describedby';

/**
 * Lets screen readers read a field's hint as part of its description. The text stands in one light node outside the
 * form, since a reference into our own shadow tree is dropped; what the page itself refers to is kept.
 */
export function createDescriptions(document: Document) {
	const home = ownNode(document, 'descriptions');
	home.hidden = true;
	const described = new Map<FieldId, Description>();

	const refer = ({ control, node }: Description) => {
		const others = control.ariaDescribedByElements ?? [];
		if (!others.includes(node)) control.ariaDescribedByElements = [...others, node];
	};
	const start = (control: HTMLElement): Description => {
		const node = home.appendChild(document.createElement('div'));
		const original = control.getAttribute(attribute);
		const description: Description = { control, node, original, observer: new MutationObserver(() => again()) };
		// A re-render of the page may write the attribute anew, which drops our reference.
		const again = () => {
			if (!control.ariaDescribedByElements?.includes(node)) description.original = control.getAttribute(attribute);
			refer(description);
		};
		refer(description);
		description.observer.observe(control, { attributeFilter: [attribute] });
		return description;
	};
	const stop = (field: FieldId, { control, node, original, observer }: Description) => {
		observer.disconnect();
		described.delete(field);
		const others = control.ariaDescribedByElements?.filter((other) => other !== node);
		if (original) control.setAttribute(attribute, original);
		else if (others?.length) control.ariaDescribedByElements = others;
		else control.removeAttribute(attribute);
		node.remove();
	};

	return {
		/** Describes these controls, and no others any more. */
		describe(texts: ReadonlyMap<FieldId, { control: HTMLElement; text: string }>, parent: Element): void {
			if (home.parentNode !== parent && (texts.size > 0 || home.isConnected)) parent.append(home);
			for (const [field, description] of described) {
				if (texts.get(field)?.control !== description.control) stop(field, description);
			}
			for (const [field, { control, text }] of texts) {
				let description = described.get(field);
				if (!description) described.set(field, (description = start(control)));
				if (description.node.textContent !== text) description.node.textContent = text;
			}
		},
		remove(): void {
			for (const [field, description] of described) stop(field, description);
			home.remove();
		},
	};
}
