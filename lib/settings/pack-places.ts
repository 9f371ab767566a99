import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { firstOf, type PackReading, readPack } from './team-pack.ts';
import { type Problem, problemAt, type Way } from './problems.ts';

/** Where something stands in a text: line and column, both from 1. */
export interface Place {
	line: number;
	column: number;
}

/** A problem with its place in the text. */
export type PlacedProblem = Problem & Place;

/**
 * A pack from its text, each problem with the line and column where it stands, in the order of the text; keys that appear
 * twice are told too, which `JSON.parse` hides. For whoever writes packs: the worker reads them without places.
 * @param read what reads the text: `readOwn` where it holds own checks
 */
export function readPackWithPlaces(text: string, read: (text: string) => PackReading = readPack): PlacedReading {
	const { value, problems, positions } = read(text);
	// What is too large or too deep is not looked through again.
	if (problems.some(({ kind }) => kind === 'tooLarge' || kind === 'tooDeep'))
		return { value, problems: problems.map((problem) => ({ ...problem, line: 1, column: 1 })) };
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { disallowComments: true });
	const lines = lineStarts(text);
	const [broken] = errors;
	if (broken && problems.some(({ kind }) => kind === 'notJson')) {
		const problem = problemAt([], 'notJson', printParseErrorCode(broken.error));
		return { value, problems: [{ ...problem, ...placeAt(broken.offset, lines) }] };
	}
	const repeated = root ? firstOf(repeatedKeys(root)) : [];
	const placed = [
		...placedProblems(text, problems),
		...repeated.map(({ at, offset }) => ({
			...problemAt(at, 'repeatedKey', String(at.at(-1))),
			...placeAt(offset, lines),
		})),
	];
	return {
		value: repeated.length > 0 ? undefined : value,
		...(positions && { positions }),
		problems: inOrder(placed),
	};
}

/** A pack as it was read, each problem with its place. */
export type PlacedReading = Omit<PackReading, 'problems'> & { problems: PlacedProblem[] };

/** In the order of the text. */
export const inOrder = (problems: readonly PlacedProblem[]): PlacedProblem[] =>
	problems.toSorted((one, other) => one.line - other.line || one.column - other.column);

/** Problems of a pack with the places where they stand in its text. */
export function placedProblems(text: string, problems: readonly Problem[]): PlacedProblem[] {
	const root = parseTree(text);
	const lines = lineStarts(text);
	return problems.map((problem) => ({ ...problem, ...placeAt(offsetOf(root, problem), lines) }));
}

/** The offset of what a problem is about: of the key where that is unknown, of the object around where something is missing. */
function offsetOf(root: Node | undefined, { at = [], kind }: Problem): number {
	if (!root) return 0;
	let way: Way = at;
	let node = findNodeAtLocation(root, [...way]);
	while (!node && way.length > 0) {
		way = way.slice(0, -1);
		node = findNodeAtLocation(root, [...way]);
	}
	const isOfKey = (kind === 'unknownKey' || kind === 'unknownRule') && way.length === at.length;
	const key = isOfKey && node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
	return (key ?? node)?.offset ?? 0;
}

function* repeatedKeys(node: Node, at: Way = []): Generator<{ at: Way; offset: number }> {
	if (node.type === 'array') {
		for (const [position, child] of (node.children ?? []).entries()) yield* repeatedKeys(child, [...at, position]);
	}
	if (node.type !== 'object') return;
	const seen = new Set<unknown>();
	for (const { children: [key, value] = [] } of node.children ?? []) {
		if (!key) continue;
		const way = [...at, key.value as string];
		if (seen.has(key.value)) yield { at: way, offset: key.offset };
		seen.add(key.value);
		if (value) yield* repeatedKeys(value, way);
	}
}

function lineStarts(text: string): number[] {
	return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
}

function placeAt(offset: number, starts: readonly number[]): Place {
	const line = starts.findLastIndex((start) => start <= offset);
	return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** The part of a text that begins at a place: a word, number or text in quotation marks, or else one sign. */
export function selectionAt(text: string, { line, column }: Place): { start: number; end: number } {
	const start = Math.min((lineStarts(text)[line - 1] ?? text.length) + column - 1, text.length);
	const [found = ''] = /^(?:"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|.)/u.exec(text.slice(start, start + 1000)) ?? [];
	return { start, end: start + found.length };
}
