import type { Change, Decision } from '../settings/change.ts';
import { changed } from '../settings/changed.ts';
import { readOwn } from '../settings/own-checks.ts';
import type { Problem } from '../settings/problems.ts';
import { type Preferences, readPreferences } from '../settings/schema.ts';
import type { Stored } from '../settings/stored.ts';
import { readPack } from '../settings/team-pack.ts';
import { patternProblems } from './team-rules.ts';

/**
 * What to write for a change, or why nothing is written: as `changed` says, and nothing whose patterns the engine does
 * not take.
 * @param now milliseconds of the clock
 */
export function checkedChange(stored: Stored, change: Change, now: number): Decision {
	const decided = changed(stored, change, now);
	const reading =
		'pack' in change
			? readPack(change.pack)
			: 'write' in decided && ('own' in change || 'ownCheck' in change)
				? readOwn((decided.write.preferences as Preferences).own)
				: undefined;
	// What stands there already does not keep a good check out.
	const known = new Set('ownCheck' in change ? patternProblems(readOwn(ownOf(stored))).map(placeOf) : []);
	const patterns = reading ? patternProblems(reading).filter((problem) => !known.has(placeOf(problem))) : [];
	if (patterns.length === 0) return decided;
	const others = 'answer' in decided && decided.answer.became === 'refused' ? decided.answer.problems : [];
	return { answer: { became: 'refused', problems: [...others, ...patterns] } };
}

const ownOf = ({ preferences }: Stored) => readPreferences(preferences).value.own;
const placeOf = ({ path, detail }: Problem) => `${path} ${detail}`;
