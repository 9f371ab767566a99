import { find, findAll, parentNode, setAttribute } from '../../form/nodes.ts';
import design from '../../style/design.css?inline';
import style from '../../style/hints.css?inline';

/** A shadow tree of ours on the page. */
export interface Surface {
	host: HTMLElement;
	/** What is drawn goes in here. */
	inside: HTMLElement;
	/** Moves the host, where it stands elsewhere. Answers whether it moved. */
	standIn(parent: Element): boolean;
	remove(): void;
}

/** The only mark that we leave on our own nodes: whoever starts finds and removes an older extension's by it. */
const mark = 'data-faircopy';

/** A new node of ours, known by its mark. */
export function ownNode(document: Document, name: string): HTMLElement {
	const node = document.createElement('div');
	setAttribute(node, mark, name);
	return node;
}

/** Removes what an older script of ours left on the page. */
export function removeOlder(document: Document): void {
	for (const node of findAll(document, `[${mark}]`)) node.remove();
}

/** Whether another script of ours draws on the page: a newer version has taken over. Asked when nothing of our own stands. */
export function isTakenOver(document: Document): boolean {
	return find(document, `[${mark}]`) !== null;
}

/** Makes a shadow tree with our style. It reaches nothing of the page, nor the page it. */
export function createSurface(document: Document, name: string, mode: ShadowRootMode): Surface {
	const host = ownNode(document, name);
	const root = host.attachShadow({ mode });
	const css = design + style;
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [sheet];
	} catch {
		// Firefox before bug 1751346: a content script may not adopt a sheet.
		root.append(Object.assign(document.createElement('style'), { textContent: css }));
	}
	const inside = document.createElement('div');
	setAttribute(inside, 'class', 'surface');
	root.append(inside);
	return {
		host,
		inside,
		standIn(parent) {
			if (parentNode(host) === parent) return false;
			parent.append(host);
			return true;
		},
		remove: () => host.remove(),
	};
}
