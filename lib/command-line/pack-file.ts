import { readFile } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { patternProblems } from '../check/team-rules.ts';
import { inOrder, type PlacedProblem, placedProblems, readPackWithPlaces } from '../settings/pack-places.ts';
import type { TeamPack } from '../settings/team-pack.ts';
import { problemSentence } from '../text/problem-sentence.ts';
import type { Texts } from '../text/texts.ts';

/** A pack as the command line takes it: whatever the browser would skip is a fault here. */
export interface CheckedPack {
	value: TeamPack | undefined;
	faults: readonly PlacedProblem[];
}

/** Reads a pack with all its faults, those of its patterns too. */
export function checkedPack(content: string): CheckedPack {
	const reading = readPackWithPlaces(content);
	const faults = [...reading.problems, ...placedProblems(content, patternProblems(reading))];
	return { value: reading.value, faults: inOrder(faults) };
}

/** The text of a file's bytes, without the mark of their encoding with which some editors begin. Throws where they are not UTF-8. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** The text of a file that the person named; npm runs scripts in the package's folder, they named it from theirs. */
export function fileText(file: string): Promise<string> {
	return promisify(readFile)(resolve(process.env.INIT_CWD ?? '.', file)).then(textOf);
}

/** `line:column path — what`. */
export function faultLine({ line, column, path, ...problem }: PlacedProblem, texts: Texts): string {
	const words = (key: string, data?: Readonly<Record<string, unknown>>) => texts.text(`options.${key}`, data);
	return `${line}:${column} ${path ? `${path} ` : ''}— ${problemSentence(words, problem)}`;
}
