import { find, findAll, setAttribute } from '../form/nodes.ts';

/** The only mark that we leave on our own nodes: whoever starts finds and removes an older extension's by it. */
export const mark = 'data-faircopy';

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
