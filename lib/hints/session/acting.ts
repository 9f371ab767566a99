import type { Changed } from '../../check/reply.ts';
import { controlBeneath } from '../placing/tree.ts';
import type { Actions } from '../actions.ts';
import type { Replacement } from '../model/model.ts';
import type { Preference } from '../powers.ts';
import { falseAlarmText } from './false-alarm.ts';
import type { Moving } from './moving.ts';
import type { Pausing } from './pausing.ts';
import type { RunningHints } from './running.ts';

const timeToUndo = 10_000;

/** What the buttons of the hints do. */
export function acting(hints: RunningHints, { go, goByUpdate, open }: Moving, { pause, resume }: Pausing): Actions {
	const { field, update, powers } = hints;
	const write = async (replacement: Replacement, value: string): Promise<boolean> => {
		const target = field(replacement.field);
		if (!target?.write) return false;
		update({ type: 'writing', field: replacement.field });
		try {
			return await target.write(value);
		} finally {
			update({ type: 'writing', field: undefined });
			update({ type: 'left', field: replacement.field, value: target.read() });
			hints.ask();
		}
	};
	const copy = async (text: string) => navigator.clipboard.writeText(text);
	const prefer = async (preference: Preference): Promise<Changed> => {
		const changed = await powers.prefer(preference).catch((): Changed => ({ became: 'notStored' }));
		if (changed.became === 'stored') hints.ask();
		return changed;
	};

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
		async fix({ field: on, fix }) {
			if (!fix) return false;
			const replacement = { on, field: fix.field, before: field(fix.field)?.read() ?? '', after: fix.value };
			if (!(await write(replacement, fix.value))) return false;
			update({ type: 'replaced', replacement });
			update({ type: 'opened', field: on });
			hints.later('undo', timeToUndo, () => update({ type: 'replaced', replacement: undefined }));
			return true;
		},
		undo() {
			const { replaced } = hints.model;
			if (!replaced) return;
			update({ type: 'replaced', replacement: undefined });
			void write(replaced, replaced.before);
		},
		copy,
		answer: (finding) => update({ type: 'answeredByPerson', finding }),
		turnOff: ({ rule }) => prefer({ rule, level: 'off' }),
		acceptAlways: ({ field: on }, value) => prefer({ accept: { value, field: on } }),
		copyAlarm: (finding) => {
			const { record, language = 'en' } = hints.model;
			return copy(falseAlarmText({ finding, record, product: powers.product(), language }));
		},
		valueOf: (id) => field(id)?.read() ?? '',
		replaceable: (id) => (field(id)?.write ? field(id)?.read() : undefined),
		canGo: (id) => field(id) !== undefined,
		showSummary(isOpen) {
			update({ type: 'summary', open: isOpen });
			hints.drawing.enterCorner(isOpen);
		},
		pause,
		resume,
		tryAgain: () => hints.ask(),
		explain: () => void powers.explain().catch(() => {}),
		closeNote: () => update({ type: 'noteClosed' }),
	};
}
