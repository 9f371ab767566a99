import { adoptStyle } from '../adopted-style.ts';
import { checkVisibility, contains, parentNode, setAttribute } from '../../form/nodes.ts';
import design from '../../style/design.css?inline';
import style from '../../style/hints.css?inline';
import { ownNode } from '../own-nodes.ts';

/** A shadow tree of ours on the page. */
export interface Surface {
	host: HTMLElement;
	/** What is drawn goes in here. */
	inside: HTMLElement;
	/** Moves the host, where it stands elsewhere. */
	standIn(parent: Element): void;
	remove(): void;
}

/** Whether a node stands somewhere in `parent` where it is drawn: a page that moved it there would move it again. */
function standsIn(node: Node, parent: Element): boolean {
	const own = parentNode(node);
	return own instanceof Element && contains(parent, own) && checkVisibility(own);
}

/** Makes a shadow tree with our style. It reaches nothing of the page, nor the page it. */
export function createSurface(document: Document, name: string, mode: ShadowRootMode): Surface {
	const host = ownNode(document, name);
	const root = host.attachShadow({ mode });
	adoptStyle(root, design + style);
	const inside = document.createElement('div');
	setAttribute(inside, 'class', 'surface');
	root.append(inside);
	return {
		host,
		inside,
		standIn(parent) {
			if (!standsIn(host, parent)) parent.append(host);
		},
		remove: () => host.remove(),
	};
}
