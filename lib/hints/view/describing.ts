import { getAttribute, isConnected, parentNode, removeAttribute, setAttribute } from '../../form/nodes.ts';
import type { FieldId } from '../../record/fields.ts';
import { ownNode } from '../own-nodes.ts';

/** What describes one control. */
interface Description {
	control: HTMLElement;
	node: HTMLElement;
	/** The page's own reference, put back when ours goes. */
	original: string | null;
	observer: MutationObserver;
	/** How often the page took our reference away since the text changed. */
	losses: number;
	timer: ReturnType<typeof setTimeout> | undefined;
}

const attribute = 'aria-describedby';

/**
 * How long we wait before we refer anew, in milliseconds, the first time and each time after. A page whose own observer
 * answers ours would go on for ever: after the last the field stays without our description.
 */
const waits = [0, 100, 500, 2000, 5000];

/**
 * Lets screen readers read a field's hint as part of its description. The text stands in one light node outside the
 * form, since a reference into our own shadow tree is dropped; what the page itself refers to is kept.
 */
export function createDescriptions(document: Document) {
	const home = ownNode(document, 'descriptions');
	home.hidden = true;
	const described = new Map<FieldId, Description>();

	const referred = (control: HTMLElement): readonly Element[] => control.ariaDescribedByElements ?? [];
	const isReferred = ({ control, node }: Description) => referred(control).includes(node);
	const refer = (description: Description) => {
		const { control, node, observer } = description;
		if (!isReferred(description)) control.ariaDescribedByElements = [...referred(control), node];
		// What we wrote ourselves is no news.
		observer.takeRecords();
	};
	/** A re-render of the page may write the attribute anew, which drops our reference. Answered in a task, never at once. */
	const again = (description: Description) => {
		const wait = waits[description.losses];
		if (description.timer !== undefined || wait === undefined || isReferred(description)) return;
		description.losses += 1;
		description.timer = setTimeout(() => {
			description.timer = undefined;
			if (isReferred(description)) return;
			description.original = getAttribute(description.control, attribute);
			refer(description);
		}, wait);
	};
	const start = (control: HTMLElement): Description => {
		const node = home.appendChild(document.createElement('div'));
		const original = getAttribute(control, attribute);
		const observer = new MutationObserver(() => again(description));
		const description: Description = { control, node, original, observer, losses: 0, timer: undefined };
		observer.observe(control, { attributeFilter: [attribute] });
		refer(description);
		return description;
	};
	const stop = (field: FieldId, { control, node, original, observer, timer }: Description) => {
		observer.disconnect();
		clearTimeout(timer);
		described.delete(field);
		const others = referred(control).filter((other) => other !== node);
		if (original) setAttribute(control, attribute, original);
		else if (others.length) control.ariaDescribedByElements = others;
		else removeAttribute(control, attribute);
		node.remove();
	};

	return {
		/** Describes these controls, and no others any more. */
		describe(texts: ReadonlyMap<FieldId, { control: HTMLElement; text: string }>, parent: Element): void {
			if (parentNode(home) !== parent && (texts.size > 0 || isConnected(home))) parent.append(home);
			for (const [field, description] of described) {
				if (texts.get(field)?.control !== description.control) stop(field, description);
			}
			for (const [field, { control, text }] of texts) {
				let description = described.get(field);
				if (!description) described.set(field, (description = start(control)));
				if (description.node.textContent === text) continue;
				description.node.textContent = text;
				description.losses = 0;
				again(description);
			}
		},
		remove(): void {
			for (const [field, description] of described) stop(field, description);
			home.remove();
		},
	};
}
