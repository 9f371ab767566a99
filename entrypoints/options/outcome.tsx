import type { Changed } from '../../lib/settings/change.ts';
import { inverseOf } from '../../lib/settings/inverse.ts';
import type { Preferences } from '../../lib/settings/schema.ts';
import { policyLayer } from '../../lib/settings/settings.ts';
import type { OwnChange, Text } from './section.ts';

/** A change that was asked for, and what became of it. */
export interface Told {
	wanted: OwnChange;
	/** What the person had set before. */
	before: Preferences;
	changed: Changed;
}

interface OutcomeProps {
	text: Text;
	told: Told | undefined;
	onUndo(changes: readonly OwnChange[]): unknown;
	onClose(): void;
}

/** The line that says what became of the last change, with the way back where there is one. */
export function Outcome({ text, told, onUndo, onClose }: OutcomeProps) {
	const undo = told ? undoOf(told) : [];
	const sentence = told && sentenceOf(told.changed, text);
	return (
		<div class="outcome" role="status">
			{sentence && (
				<p>
					{sentence} {undo.length > 0 && <button onClick={() => onUndo(undo)}>{text('undo')}</button>}{' '}
					<button onClick={onClose}>{text('close')}</button>
				</p>
			)}
		</div>
	);
}

/** What takes a change back: small ones say it themselves, of large ones the worker keeps what was there before. */
function undoOf({ wanted, before, changed }: Told): readonly OwnChange[] {
	if (changed.became !== 'stored') return [];
	if (changed.undo) return [changed.undo];
	return changed.at === undefined ? inverseOf(wanted, before) : [{ undo: true, of: changed.at }];
}

function sentenceOf(changed: Changed, text: Text): string | undefined {
	switch (changed.became) {
		case 'stored':
			return text('saved');
		case 'locked':
			return changed.by === policyLayer ? text('locked') : text('setBy', { name: changed.by });
		case 'notStored':
			return text('notStored');
		case 'overtaken':
			return text('overtaken');
		// Where it was refused the place itself says why, and what a newer version kept is told above.
		default:
			return undefined;
	}
}
