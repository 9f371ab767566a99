import { inOrder, type PlacedProblem, placedProblems, readPackWithPlaces } from '../../lib/settings/pack-places.ts';
import { type Problem, problemAt } from '../../lib/settings/problems.ts';
import { deepest, isTooDeep } from '../../lib/settings/team-pack.ts';
import { problemSentence } from '../../lib/text/problem-sentence.ts';
import type { SectionProps } from './section.ts';

/** Whether a problem of one check may still be one of another: what it is about reads the same. */
export function isStill({ at = [] }: Problem, tried: unknown, now: unknown): boolean {
	const key = String(at[2] ?? '');
	const part = (check: unknown) =>
		JSON.stringify(key === '' ? check : (check as Record<string, unknown> | null)?.[key]);
	return part(tried) === part(now);
}

/** What is wrong at an input, of a list with the number of its value. */
export function problemAtInput(problem: Problem, text: SectionProps['text']): string {
	const said = problemSentence(text, problem);
	const [, , key, part] = problem.at ?? [];
	const isOfWord = typeof part === 'number' && key !== 'when';
	return isOfWord ? text('ownSection.nthWord', { number: part + 1, problem: said }) : said;
}

/** The problems of a check at their places in its own JSON. */
export function placedOf(json: string, problems: readonly Problem[]): PlacedProblem[] {
	const broken = readPackWithPlaces(json, readJson).problems;
	if (broken.length > 0) return broken;
	const inside = problems.map((problem) => {
		const at = problem.at?.slice(2) ?? [];
		return { ...problem, at, path: at.join('.') };
	});
	return inOrder(placedProblems(json, inside));
}

/** What cannot be a check at all: no JSON, or JSON that nobody could walk through. */
function readJson(json: string) {
	const broken = (kind: 'notJson' | 'tooDeep', detail: string) => ({
		value: undefined,
		problems: [problemAt([], kind, detail)],
	});
	try {
		return isTooDeep(JSON.parse(json)) ? broken('tooDeep', String(deepest)) : { value: undefined, problems: [] };
	} catch {
		return broken('notJson', 'other');
	}
}
