import type { TestResult } from '../../lib/check/pack-tests.ts';
import { changed } from '../../lib/settings/changed.ts';
import { inOrder, type Place, placedProblems, readPackWithPlaces } from '../../lib/settings/pack-places.ts';
import { type Problem, problemAt } from '../../lib/settings/problems.ts';
import { longestPack, type TeamPack } from '../../lib/settings/team-pack.ts';
import type { PacksProps } from './packs.tsx';

/** A pack as it was looked through before anything of it holds. */
export interface PackToTake {
	text: string;
	/** The pack, where it can be used. */
	pack: TeamPack | undefined;
	/** What stands in the way in its text; where the pack can be used, what has no effect in this version. */
	problems: readonly (Problem & Place)[];
	/** What stands in the way here, whatever its text says. */
	refusals: readonly Problem[];
	tests: TestResult;
}

const noTests: TestResult = { count: 0, failed: [] };

/** A file of more bytes than a pack has characters is not even read. */
export const tooLarge: PackToTake = {
	text: '',
	pack: undefined,
	problems: [],
	refusals: [problemAt([], 'tooLarge', String(longestPack / 1024))],
	tests: noTests,
};

/** The pack of a text, with all that speaks against it: its places are found here, its patterns and tests are the worker's. */
export async function packReading(text: string, { ask, stored }: PacksProps): Promise<PackToTake> {
	const { value, problems } = readPackWithPlaces(text);
	if (!value) return { text, pack: undefined, problems, refusals: [], tests: noTests };
	const { problems: found, tests } = await ask('preview', { pack: text });
	const ofPatterns = found.filter(({ kind }) => kind === 'badPattern');
	const all = inOrder([...problems, ...placedProblems(text, ofPatterns)]);
	// A rule of a newer version is kept for it.
	if (all.some(({ kind }) => kind !== 'unknownRule'))
		return { text, pack: undefined, problems: all, refusals: [], tests };
	const decided = changed(stored, { pack: text });
	const refusals = 'answer' in decided && decided.answer.became === 'refused' ? decided.answer.problems : [];
	return { text, pack: refusals.length > 0 ? undefined : value, problems: all, refusals, tests };
}
