import { nearestOf, problemAt } from './problems.ts';
import { ownPackId } from './team-checks.ts';
import { longestPack, type PackReading, readChecks, readChecksOf } from './team-pack.ts';

// The person's own checks and word lists are a pack without a head, kept as a JSON text: what reads a team's reads them.

/** What the person's own checks are kept as. */
interface OwnChecks {
	dictionaries?: Record<string, readonly string[]>;
	checks?: readonly unknown[];
}

const head = { format: 1, id: ownPackId, version: '1.0.0', name: { en: ownPackId } };
const keys: readonly string[] = ['dictionaries', 'checks'] satisfies (keyof OwnChecks)[];

/** The person's own checks from their text; problems stand at their places in it. Never throws. */
export function readOwn(text: string | undefined): PackReading {
	if (text === undefined) return { value: undefined, problems: [] };
	const json = text.length > longestPack ? undefined : ownJson(text);
	// What is too long, or no object, is told by the reader of packs.
	if (!json) return readChecks(text);
	const { dictionaries, checks, ...others } = json;
	const read = readChecksOf({ ...head, dictionaries, checks }, text);
	const unknown = Object.keys(others).map((key) => problemAt([key], 'unknownKey', key, nearestOf(key, keys)));
	return { ...read, problems: [...unknown, ...read.problems] };
}

/** The JSON of own checks, and nothing in it but what they may hold; undefined where it is none. */
function ownJson(text: string): Record<string, unknown> | undefined {
	try {
		const json: unknown = JSON.parse(text);
		return typeof json === 'object' && json !== null && !Array.isArray(json)
			? (json as Record<string, unknown>)
			: undefined;
	} catch {
		return undefined;
	}
}

/** The text with one check more, in the place of the one that had the id `inPlaceOf`, else at the end. */
export function withOwnCheck(text: string | undefined, check: unknown, inPlaceOf?: string): string {
	const { dictionaries, checks } = ownParts(text);
	const at = checks.findIndex((one) => idOf(one) === inPlaceOf && inPlaceOf !== undefined);
	return asText({ dictionaries, checks: at < 0 ? [...checks, check] : checks.with(at, check) });
}

/** The text without the check of this id. */
export function withoutOwnCheck(text: string | undefined, id: string): string {
	const { dictionaries, checks } = ownParts(text);
	return asText({ dictionaries, checks: checks.filter((one) => idOf(one) !== id) });
}

/** The text with a word list of this name. */
export function withOwnWords(text: string | undefined, name: string, words: readonly string[]): string {
	const { dictionaries, checks } = ownParts(text);
	return asText({ dictionaries: { ...dictionaries, [name]: words }, checks });
}

/** The text without the word list of this name. */
export function withoutOwnWords(text: string | undefined, name: string): string {
	const { dictionaries, checks } = ownParts(text);
	const { [name]: _, ...others } = dictionaries;
	return asText({ dictionaries: others, checks });
}

/** The ids of all own checks, of those too that cannot be read. */
export function ownIds(text: string | undefined): string[] {
	return ownParts(text)
		.checks.map(idOf)
		.filter((id) => typeof id === 'string');
}

/** The parts of the person's own checks as they are kept, read or not. */
export function ownParts(text: string | undefined): Required<OwnChecks> {
	const { dictionaries, checks } = (text && ownJson(text)) || {};
	return {
		dictionaries: typeof dictionaries === 'object' && dictionaries ? (dictionaries as never) : {},
		checks: Array.isArray(checks) ? checks : [],
	};
}

const idOf = (check: unknown): unknown => (check as { id?: unknown } | null)?.id;

/** The text as somebody would go on writing it: as it is kept, or else with nothing in it yet. */
export const ownText = (text: string | undefined): string => text ?? asText(ownParts(text));

/** The text as it is kept and shown. */
const asText = (own: OwnChecks): string => JSON.stringify(own, undefined, '\t');
