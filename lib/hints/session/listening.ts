import type { FormView } from '../../form/form.ts';
import { isListOpen } from '../../form/nodes.ts';
import { isDueAtNext } from '../model/shown.ts';
import { holds, treesAround } from '../placing/tree.ts';
import type { RunningHints } from './running.ts';

/**
 * Listens to the page for what concerns the hints alone: a press elsewhere, Escape, and the button that leads on, where
 * the team asks first. What is returned is told the form as it stands.
 */
export function listening(document: Document, hints: RunningHints, signal: AbortSignal): (view: FormView) => void {
	const { update, field, drawing } = hints;
	const listen = <Type extends keyof DocumentEventMap>(type: Type, listener: (event: DocumentEventMap[Type]) => void) =>
		document.addEventListener(type, listener, { capture: true, signal });
	const closeOutside = (event: Event) => {
		const target = field(hints.model.open);
		const inner = event.composedPath()[0];
		if (!target || drawing.isOurs(event) || !(inner instanceof Node)) return;
		if (![target.box, ...target.members].some((part) => holds(part, inner))) update({ type: 'pressedElsewhere' });
	};
	listen('pointerdown', closeOutside);
	listen('keydown', (event) => {
		const { open, summary } = hints.model;
		if (event.key !== 'Escape' || event.isComposing || (!open && !(summary && drawing.isOurs(event)))) return;
		// Escape belongs to what the person opened last: a list of the page lies over our card.
		const inner = event.composedPath()[0];
		if (inner instanceof Element && isListOpen(inner)) return;
		event.preventDefault();
		event.stopPropagation();
		if (open) return update({ type: 'closed', field: open });
		update({ type: 'summary', open: false });
		drawing.enterCorner(false);
	});
	listen('click', (event) => {
		const { model, view } = hints;
		const isNext = event.isTrusted && view?.next && event.composedPath().includes(view.next);
		if (!isNext || model.atNext !== 'ask' || model.held || !isDueAtNext(model)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		update({ type: 'held' });
	});

	/** A focus that moves within a shadow tree is not told outside it. */
	const followed = new WeakSet<Node>();
	return ({ fields }) => {
		for (const tree of [...fields.values()].flatMap(({ control }) => treesAround(control))) {
			if (!followed.has(tree)) tree.addEventListener('focusin', closeOutside, { capture: true, signal });
			followed.add(tree);
		}
	};
}
