import { useMemo } from 'preact/hooks';
import type { Preview } from '../../lib/check/reply.ts';
import { readOwn } from '../../lib/settings/own-checks.ts';
import { inOrder, type PlacedProblem, placedProblems, readPackWithPlaces } from '../../lib/settings/pack-places.ts';
import { readPack, type TeamPack } from '../../lib/settings/team-pack.ts';
import { useAnswer } from './answer.ts';
import type { SectionProps } from './section.ts';

/** A text of checks: a team's pack, or the person's own. */
export type ChecksText = { pack: string } | { own: string };

/** What is known of a text of checks. */
export interface LookedThrough {
	/** What could be read of it. */
	value: TeamPack | undefined;
	/** What cannot be read, each with its place, in the order of the text. */
	problems: PlacedProblem[];
	/** What came of its tests; undefined until the worker has answered. */
	tests: Preview['tests'] | undefined;
}

/** Looks a text of checks through while it is written: this page finds the places, the worker compiles and tries. */
export function usePreview(asked: ChecksText | undefined, { ask, stored }: SectionProps): LookedThrough {
	const preview = useAnswer(asked, (question) => ask('preview', question), stored);
	const text = asked && ('pack' in asked ? asked.pack : asked.own);
	const read = asked && 'pack' in asked ? readPack : readOwn;
	return useMemo(() => {
		if (text === undefined) return { value: undefined, problems: [], tests: undefined };
		const { value, problems } = readPackWithPlaces(text, read);
		const patterns = (preview?.problems ?? []).filter(({ kind }) => kind === 'badPattern');
		return { value, problems: inOrder([...problems, ...placedProblems(text, patterns)]), tests: preview?.tests };
	}, [text, read, preview]);
}
