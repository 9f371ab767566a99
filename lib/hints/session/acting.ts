import type { Changed, Preference } from '../../check/reply.ts';
import type { FieldId } from '../../record/fields.ts';
import { controlBeneath } from '../placing/tree.ts';
import type { Actions } from '../actions.ts';
import type { Done, Replacement } from '../model/model.ts';
import { keyOf } from '../model/shown.ts';
import type { Moving } from './moving.ts';
import type { Pausing } from './pausing.ts';
import type { RunningHints } from './running.ts';

const timeToUndo = 10_000;

interface Written {
	field: FieldId;
}

/** What the buttons of the hints do. */
export function acting(hints: RunningHints, { go, goByUpdate, open }: Moving, { pause, resume }: Pausing): Actions {
	const { field, update, powers } = hints;
	const valueOf = (id: FieldId) => field(id)?.read() ?? '';
	const write = async (id: FieldId, value: string) => {
		const isHeld = await field(id)?.write?.(value);
		// The page builds the rest of the address anew for it.
		if (id === 'country') await hints.settled();
		return isHeld;
	};
	/** Asked only once all is written: a card whose hint is gone halfway could not say how it ended. */
	const writing = async <Result>(written: readonly Written[], action: () => Promise<Result>): Promise<Result> => {
		const fields = written.map(({ field: id }) => id);
		update({ type: 'writing', fields });
		try {
			await hints.settled();
			return await action();
		} finally {
			update({ type: 'writing', fields: undefined });
			for (const id of fields) update({ type: 'left', field: id, value: valueOf(id) });
			hints.ask();
		}
	};
	/** Never over what was put there since. */
	const takeBack = async (replaced: readonly Replacement[]) => {
		for (const { field: id, before, after } of replaced.toReversed()) {
			if (valueOf(id) === after) await write(id, before);
		}
	};
	const did = (done: Done) => {
		update({ type: 'done', done });
		hints.later('undo', timeToUndo, () => update({ type: 'done', done: undefined }));
	};
	const keep = (preference: Preference) => powers.prefer(preference).catch((): Changed => ({ became: 'notStored' }));
	return {
		open(id) {
			if (id && id !== hints.model.open) return open(id);
			update({ type: 'closed', field: hints.model.open });
		},
		enter(id) {
			open(id);
			hints.drawing.enterCard();
		},
		backToField: () => field(hints.model.open)?.control.focus({ preventScroll: true }),
		pressBeneath: ({ left, top }) => controlBeneath(document, left, top)?.focus({ preventScroll: true }),
		go,
		goByUpdate,
		async fix({ field: on, rule }, said, writes) {
			if (hints.model.writing) return true;
			const replaced: Replacement[] = [];
			const isHeld = await writing(writes, async () => {
				for (const { field: id, value } of writes) {
					const before = valueOf(id);
					if (!(await write(id, value))) {
						await takeBack(replaced);
						return false;
					}
					replaced.push({ field: id, before, after: valueOf(id) });
				}
				return true;
			});
			if (isHeld) did({ on, rule, said, replaced });
			return isHeld;
		},
		async undo() {
			const { done } = hints.model;
			if (!done) return;
			update({ type: 'undone' });
			const { replaced, back } = done;
			if (replaced) await writing(replaced, () => takeBack(replaced));
			if (!back) return;
			if ((await keep(back)).became === 'stored') hints.ask();
			else did({ ...done, said: 'notStored' });
		},
		answer(finding, said) {
			const { field: on, rule } = finding;
			did({ on, rule, said, settled: keyOf(hints.model, finding) });
		},
		showAgain: () => update({ type: 'shownAgain' }),
		async prefer({ field: on, rule }, said, preference) {
			const changed = await keep(preference);
			if (changed.became === 'stored') {
				did({ on, rule, said, back: changed.undo });
				hints.ask();
			}
			return changed;
		},
		falseAlarm(finding) {
			const { record, language } = hints.model;
			return powers.falseAlarm({ finding, record, language: language! });
		},
		valueOf,
		canWrite: (id) => Boolean(field(id)?.write),
		canGo: (id) => Boolean(field(id)),
		showSummary(isOpen) {
			update({ type: 'summary', open: isOpen });
			hints.drawing.enterCorner(isOpen);
		},
		pause,
		resume,
		tryAgain: hints.ask,
		openPage: (page) => void powers.openPage(page).catch(() => {}),
		closeNote(forGood) {
			update({ type: 'noteClosed' });
			if (forGood) void keep({ existingNote: false });
		},
	};
}
