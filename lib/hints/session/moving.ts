import { scrollIntoView } from '../../form/nodes.ts';
import type { FieldId } from '../../record/fields.ts';
import { openHints } from '../model/shown.ts';
import type { RunningHints } from './running.ts';

/** Moves between the hints. */
export interface Moving {
	/** Whether a field has something to say. */
	hasHint(id: FieldId): boolean;
	/** Opens the card of a field, where it has something to say. */
	open(id: FieldId): void;
	/** Leads to one field: the focus goes there and its card opens. Answers whether the field is there. */
	go(id: FieldId): boolean;
	/** On Review: leads to a field by way of Update. */
	goByUpdate(id: FieldId): void;
	/** Ends that way in its field, once it is there. */
	arrive(): void;
	/** Leads to the next field with a hint, or the one before; answers whether there is one. */
	step(by: 1 | -1): boolean;
	/** Puts the focus back in a field whose card goes, and leaves the card closed unless it is wished for. */
	focusQuietly(id: FieldId): void;
}

/** Puts the focus on a control and its box in view. */
function reach(control: HTMLElement, box: HTMLElement): void {
	control.focus();
	scrollIntoView(box, { block: 'nearest' });
}

export function moving(hints: RunningHints): Moving {
	const { field, update } = hints;
	const hasHint = (id: FieldId) => openHints(hints.model).some(({ finding }) => finding.field === id);
	const open = (id: FieldId) => {
		if (hasHint(id) && field(id)) update({ type: 'opened', field: id });
	};
	const go = (id: FieldId): boolean => {
		const target = field(id);
		if (!target) return false;
		reach(target.control, target.box);
		open(id);
		return true;
	};
	return {
		hasHint,
		open,
		go,
		goByUpdate(id) {
			const link = field(id)?.control;
			if (!link) return;
			update({ type: 'led', field: id });
			reach(link, link);
		},
		arrive() {
			const { led, step } = hints.model;
			if (!led || step !== 'accountInfo' || !field(led)) return;
			update({ type: 'led', field: undefined });
			go(led);
		},
		step(by) {
			const { model, view } = hints;
			const ids = [...new Set(openHints(model).map(({ finding }) => finding.field))].filter((id) => field(id));
			const here = model.open ?? (model.focus === 'next' ? undefined : model.focus);
			const all = [...(view?.fields.keys() ?? [])];
			const from = here ? all.indexOf(here) : by > 0 ? -1 : all.length;
			const ahead = by > 0 ? ids : ids.toReversed();
			const found = ahead.find((id) => (all.indexOf(id) - from) * by > 0) ?? ahead[0];
			return found !== undefined && go(found);
		},
		focusQuietly(id) {
			if (hints.model.wish !== id) update({ type: 'closed', field: id });
			field(id)?.control.focus({ preventScroll: true });
		},
	};
}
