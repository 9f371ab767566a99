import type { Changed, Decision } from '../settings/change.ts';
import type { Stored } from '../settings/stored.ts';
import { oneByOne } from './cached.ts';
import { readStored, writeStored } from './storage.ts';

/** What to write for a change, or why nothing is written, of what is stored when its turn comes. */
type Decide = (stored: Stored) => Decision;

/**
 * The only writer of the settings: changes are made one after the other, each on what the one before left. Where the
 * browser cannot keep a change, the old value stands and the answer says so.
 */
export function settingsWriter(): (decide: Decide) => Promise<Changed> {
	const inTurn = oneByOne();
	return (decide) =>
		inTurn(async () => {
			const decided = decide(await readStored());
			if ('answer' in decided) return decided.answer;
			try {
				await writeStored(decided.write);
				return { became: 'stored', undo: decided.undo, at: decided.at };
			} catch {
				return { became: 'notStored' };
			}
		});
}
