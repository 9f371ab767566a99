import { withoutSteering } from '../record/steering.ts';
import { distance } from 'fastest-levenshtein';
import * as z from 'zod/mini';
import { tooManyKeys } from './values.ts';

/** The kinds of fault that a reader of settings tells: keys of `options.problem` in the locales. */
export type ProblemKind =
	| 'notJson'
	| 'tooLarge'
	| 'tooDeep'
	| 'tooMany'
	| 'tooLong'
	| 'empty'
	| 'missing'
	| 'missingValue'
	| 'unknownKey'
	| 'notAllowed'
	| 'notExpected'
	| 'badFormat'
	| 'steering'
	| 'oneCondition'
	| 'onePattern'
	| 'oneLimit'
	| 'unknownDictionary'
	| 'unknownPlaceholder'
	| 'unknownRule'
	| 'badPattern'
	| 'repeatedCheck'
	| 'repeatedKey'
	| 'notKept'
	| 'needsNewer'
	| 'hashNotAllowed'
	| 'importNotAllowed'
	| 'newer';

/** The way to a value in a JSON text: keys and positions. */
export type Way = readonly (string | number)[];

/** Where a setting could not be read, and what was expected there. */
export interface Problem {
	/** Dotted path, such as `levels.postal-code-shape`. */
	path: string;
	kind: ProblemKind;
	/** What was found, or what was expected: what fills the sentence of the kind. */
	detail: string;
	/** The known name that is most like an unknown one. */
	nearest?: string;
	/** The way to the place, where it stands in a JSON text. */
	at?: Way;
}

/** What a reader made of its input: the value where it could be read, and every problem met. */
export interface Reading<Value> {
	value: Value | undefined;
	problems: Problem[];
}

/** More faults are not told of one value. */
const mostTold = 100;

/** A problem at a place. */
export function problemAt(at: Way, kind: ProblemKind, detail = '', nearest?: string): Problem {
	return {
		path: withoutSteering(at.join('.')),
		kind,
		detail: withoutSteering(detail),
		at,
		...(nearest !== undefined && { nearest }),
	};
}

/** More letters changed than this, and another name is meant. */
const farthest = 3;

/** The known name that is most like this one, where one is no more than three letters away. */
export function nearestOf(name: string, known: Iterable<string>): string | undefined {
	let best: { name: string; away: number } | undefined;
	for (const other of known) {
		if (other === name) return undefined;
		const away = distance(name.slice(0, 100), other);
		// A short name is soon like any other.
		if (away <= Math.min(farthest, other.length / 2) && away < (best?.away ?? Infinity)) best = { name: other, away };
	}
	return best?.name;
}

/**
 * What zod found, as problems.
 * @param json what was read: a name that is not known is looked up there
 * @param keysAt the keys that are known at a place, for the nearest one
 */
export function problemsOf(
	issues: readonly z.core.$ZodIssue[],
	{ start = [], json, keysAt }: { start?: Way; json?: unknown; keysAt?: (at: Way) => Iterable<string> } = {},
): Problem[] {
	return issues.slice(0, mostTold).flatMap((issue): Problem[] => {
		const at = [...start, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
		if (issue.code === 'unrecognized_keys') {
			return issue.keys
				.slice(0, mostTold)
				.map((key) => problemAt([...at, key], 'unknownKey', key, nearestOf(key, keysAt?.(at) ?? [])));
		}
		return [problemOf(issue, at, valueAt(json, issue.path))];
	});
}

function problemOf(issue: z.core.$ZodIssue, at: Way, found: unknown): Problem {
	switch (issue.code) {
		case 'invalid_type':
			return found === undefined && at.length > 0
				? problemAt(at, 'missing', issue.expected)
				: problemAt(at, 'notExpected', issue.expected);
		case 'invalid_value': {
			const known = issue.values.map(String);
			if (found === undefined) return problemAt(at, 'missingValue', known.join(', '));
			return problemAt(at, 'notAllowed', asText(found), nearestOf(asText(found), known));
		}
		case 'invalid_union':
			return unionProblem(issue, at, found);
		case 'too_big':
			if (typeof found === 'number') return problemAt(at, 'notExpected', 'count');
			return problemAt(at, issue.origin === 'array' ? 'tooMany' : 'tooLong', String(issue.maximum));
		case 'too_small':
			return typeof found === 'number' ? problemAt(at, 'notExpected', 'count') : problemAt(at, 'empty');
		case 'invalid_format':
			return problemAt(at, 'badFormat', issue.message);
		case 'invalid_key':
			return issue.issues[0] ? problemOf(issue.issues[0], at, undefined) : problemAt(at, 'badFormat', 'ruleKey');
		case 'custom':
			if (issue.message === 'notLink') return problemAt(at, 'badFormat', 'link');
			return issue.message === tooManyKeys
				? problemAt(at, 'tooMany', String(issue.params?.['max']))
				: problemAt(at, issue.message as ProblemKind);
		default:
			return problemAt(at, 'notExpected', 'other');
	}
}

/** Of the shapes that were tried, the one that went farthest tells what is wrong; an unknown kind is told as such. */
function unionProblem(issue: z.core.$ZodIssueInvalidUnion, at: Way, found: unknown): Problem {
	if (issue.discriminator !== undefined) {
		const known = (issue as { options?: readonly unknown[] }).options?.map(String) ?? [];
		if (found === undefined) return problemAt(at, 'missingValue', known.join(', '));
		return problemAt(at, 'notAllowed', asText(found), nearestOf(asText(found), known));
	}
	const deepest = issue.errors.flat().toSorted((one, other) => other.path.length - one.path.length)[0];
	if (!deepest || deepest.path.length === 0) return problemAt(at, 'notExpected', 'other');
	return problemOf(deepest, [...at, ...(deepest.path as Way)], valueAt(found, deepest.path));
}

/** A value as it is quoted in a sentence. */
function asText(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
	let value = json;
	for (const part of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
		value = (value as Record<PropertyKey, unknown>)[part];
	}
	return value;
}
