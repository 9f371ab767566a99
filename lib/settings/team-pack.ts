import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { version as appVersion } from '../../package.json';
import { fieldIds } from '../record/fields.ts';
import { catalogue } from '../rules/catalogue.ts';
import { coveredBy, type Layer } from './layers.ts';
import { nearestOf, type Problem, problemAt, problemsOf, type Reading, type Way } from './problems.ts';
import { currentRuleId } from './renamed-rules.ts';
import { isOptionValue } from './settings.ts';
import { dictionary, kinds, ownPackId, packPart, type TeamCheck, teamCheck, type WordList } from './team-checks.ts';
import { acceptInPack, atNextSetting, fewKeys, inLanguages, levelsByRule, optionsByRule, plainText } from './values.ts';

/** How many packs are in use at once. */
export const mostPacks = 10;
/** The largest pack, in characters; a file of more bytes is not even read. */
export const longestPack = 512 * 1024;
/** A pack is no deeper than its records of tests. */
export const deepest = 12;
const mostChecks = 500;
const mostDictionaries = 100;

const head = {
	$schema: z.optional(z.string().check(z.maxLength(300))),
	format: z.literal(1),
	id: packPart,
	version: z.string().check(z.maxLength(32), z.regex(/^\d+\.\d+\.\d+$/, 'version')),
	name: inLanguages,
	owner: z.optional(plainText),
	/** The first version of Faircopy that understands it. */
	minAppVersion: z.optional(z.string().check(z.maxLength(32), z.regex(/^\d+\.\d+\.\d+$/, 'version'))),
	dictionaries: z._default(z.record(packPart, dictionary).check(fewKeys(mostDictionaries)), {}),
	accept: z._default(acceptInPack, []),
	levels: z._default(levelsByRule, {}),
	options: z._default(optionsByRule, {}),
	atNext: z.optional(atNextSetting),
	/** Checks of the pack whose level the person cannot change. */
	locked: z._default(z.array(packPart).check(z.maxLength(mostChecks)), []),
};

/** More problems than these are not told: whoever writes a pack mends those first. */
export const mostProblems = 100;

/** The first problems, and no more is looked for. */
export function firstOf<Found>(all: Iterable<Found>): Found[] {
	const first: Found[] = [];
	for (const one of all) {
		first.push(one);
		if (first.length >= mostProblems) break;
	}
	return first;
}

/** The pack with its checks unread: each is read alone, so that a bad one costs only itself. */
const outline = z.strictObject({
	...head,
	checks: z._default(z.array(z.unknown()).check(z.maxLength(mostChecks)), []),
});

/** A team pack, format 1: a team's own checks, levels and options of the built-in rules, and values that they let pass. */
export const teamPack = z.strictObject({
	...head,
	checks: z._default(z.array(teamCheck).check(z.maxLength(mostChecks)), []),
});

export type TeamPack = z.infer<typeof teamPack>;

/** A pack as it was read. */
export interface PackReading extends Reading<TeamPack> {
	/** Where each check stands among all that the text holds, by its id: those that cannot be read stand there too. */
	positions?: ReadonlyMap<string, number>;
}

const headKeys = Object.keys({ ...head, checks: 0 });
const conditionKeys = ['field', 'present', 'oneOf', 'noneOf', 'matches'];

/** The keys that are known at a place of a pack. */
function keysAt(json: unknown, at: Way): readonly string[] {
	if (at.length === 0) return headKeys;
	if (at[0] !== 'checks') return fieldIds;
	if (at[2] === 'when') return conditionKeys;
	if (at.length > 2) return [...fieldIds, 'pass', 'fail', 'dictionary', 'en', 'fr'];
	const { kind } = ((json as { checks?: readonly { kind?: unknown }[] }).checks?.[Number(at[1])] ?? {}) as {
		kind?: keyof typeof kinds;
	};
	return kind !== undefined && Object.hasOwn(kinds, kind) ? Object.keys(kinds[kind]._zod.def.shape) : [];
}

/**
 * A team pack from its JSON text, with everything in it that cannot be read. A check that cannot be read is told and left
 * out, the rest holds; unknown rule ids are told and kept: a newer version may know them. What only the pattern engine
 * can tell, `check` tells.
 */
export function readPack(text: string): PackReading {
	let reading = latest.get(text);
	if (!reading) {
		reading = readAnew(text);
		if (text.length <= longestPack) latest.set(text, reading);
		if (latest.size > mostReadings) latest.delete([...latest.keys()][0]!);
	}
	return reading;
}

/** Packs in use, those before them and those of a policy: with every change of a setting they are read again. */
const mostReadings = 4 * mostPacks;
const latest = new Map<string, PackReading>();

function readAnew(text: string): PackReading {
	const read = readChecks(text);
	const { value, problems } = read;
	if (!value) return read;
	const { id, minAppVersion: needed } = value;
	const refusal =
		id === ownPackId
			? problemAt(['id'], 'notAllowed', id)
			: needed !== undefined && isNewer(needed, appVersion)
				? problemAt(['minAppVersion'], 'needsNewer', needed)
				: undefined;
	return refusal ? { ...read, value: undefined, problems: [refusal, ...problems] } : read;
}

/** Whether a version of three numbers stands behind another. */
const isNewer = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true }) > 0;

/** The SHA-256 of a pack's text, in hexadecimal digits: that of its file, where it starts with no byte order mark. */
export const packHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** A pack from its JSON text as `readPack` takes it, without a look at whose it is. */
export function readChecks(text: string): PackReading {
	if (text.length > longestPack)
		return { value: undefined, problems: [problemAt([], 'tooLarge', String(longestPack / 1024))] };
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return { value: undefined, problems: [problemAt([], 'notJson', 'other')] };
	}
	return readChecksOf(json, text);
}

/** The same from the value that the JSON text holds. */
export function readChecksOf(json: unknown, text: string): PackReading {
	const hostile = needsLook(text) || isDeeper(json, deepest) ? firstOf(steering(json)) : [];
	if (hostile.some(({ kind }) => kind === 'tooDeep')) return { value: undefined, problems: hostile };
	const known = (at: Way) => keysAt(json, at);
	const outlined = z.safeParse(outline, json);
	if (!outlined.success) {
		return { value: undefined, problems: merged(hostile, problemsOf(outlined.error.issues, { json, keysAt: known })) };
	}
	const problems: Problem[] = [];
	const checks: TeamCheck[] = [];
	const positions = new Map<string, number>();
	const dictionaries = Object.keys(outlined.data.dictionaries);
	for (const [position, raw] of outlined.data.checks.entries()) {
		if (problems.length >= mostProblems) break;
		const start = ['checks', position];
		const read = z.safeParse(teamCheck, raw);
		const found = read.success
			? faultsOf(read.data, { start, dictionaries, taken: positions })
			: problemsOf(read.error.issues, { start, json: raw, keysAt: known });
		problems.push(...found);
		if (read.success && found.length === 0) {
			checks.push(read.data);
			positions.set(read.data.id, position);
		}
	}
	const value = hostile.length > 0 ? undefined : { ...outlined.data, checks };
	const ids = checks.map(({ id }) => id);
	return {
		value,
		positions,
		problems: firstOf([
			...merged(hostile, problems),
			...outlined.data.locked
				.map((id, at) => [id, at] as const)
				.filter(([id]) => !positions.has(id))
				.slice(0, mostProblems)
				.map(([id, at]) => problemAt(['locked', at], 'notAllowed', id, nearestOf(id, ids))),
			...unknownRules(outlined.data, ids),
			...otherOptions(outlined.data.options),
		]),
	};
}

/** Where a check stands, and what else its pack holds: the names of its dictionaries, the ids of the checks before. */
interface FaultContext {
	start: Way;
	dictionaries: readonly string[];
	taken: ReadonlyMap<string, number>;
}

/** What a check that fits its schema still has wrong: its id, its dictionaries, the placeholders of its sentences. */
function faultsOf(check: TeamCheck, { start, dictionaries: names, taken }: FaultContext): Problem[] {
	const isOfDomain =
		check.kind === 'compare' && check.relation === 'emailDomainMatches' && [check.field, check.with].includes('domain');
	// It holds the first label alone.
	const domain = isOfDomain ? [problemAt([...start, 'with'], 'notAllowed', 'domain')] : [];
	const repeated = taken.has(check.id) ? [problemAt([...start, 'id'], 'repeatedCheck', check.id)] : [];
	const missing = [...listsOf(check)].flatMap(([way, list]) =>
		Array.isArray(list) || names.includes(list.dictionary)
			? []
			: [
					problemAt(
						[...start, ...way, 'dictionary'],
						'unknownDictionary',
						list.dictionary,
						nearestOf(list.dictionary, names),
					),
				],
	);
	const sentences = (['message', 'why'] as const).flatMap((key) =>
		Object.entries(check[key] ?? {}).flatMap(([language, sentence]) =>
			oddPlaceholders(sentence ?? '').map((name) =>
				problemAt([...start, key, language], 'unknownPlaceholder', name, nearestOf(name, placeholders)),
			),
		),
	);
	return [...repeated, ...domain, ...missing, ...sentences];
}

/** What may stand in braces in a team's sentence: the value, what was found in it, what is proposed, and any field. */
const placeholders: readonly string[] = ['value', 'match', 'suggestion', ...fieldIds];

/** What stands in braces and is none; a brace that is left alone, too. */
function oddPlaceholders(sentence: string): string[] {
	if (!/[{}]/.test(sentence)) return [];
	const named = [...sentence.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
	const alone = sentence.replace(/\{[^{}]*\}/g, '').match(/[{}]/g) ?? [];
	return [...new Set([...named.filter((name) => !placeholders.includes(name)), ...alone])];
}

/** Every list of words of a check, with its place in it. */
function* listsOf(check: TeamCheck): Generator<[Way, WordList]> {
	for (const [position, { oneOf, noneOf }] of check.when.entries()) {
		if (oneOf) yield [['when', position, 'oneOf'], oneOf];
		if (noneOf) yield [['when', position, 'noneOf'], noneOf];
	}
	if ('values' in check) yield [['values'], check.values];
	if ('avoid' in check) yield [['avoid'], check.avoid];
	if ('except' in check && check.except) yield [['except'], check.except];
}

/** Characters that turn the reading direction, steer a terminal or cannot be seen in a text that people read. */
export const unseenSigns =
	/(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|\p{Cs}|\p{Zl}|\p{Zp}|[\u200B\u2060\uFEFF\uFFF9-\uFFFB]/gu;
/** The same, asked of one text. */
const unseen = new RegExp(unseenSigns.source, 'u');

/** Whether a JSON value nests deeper than anything in a pack: whoever walks through it would never come back. */
export function isTooDeep(json: unknown, left = deepest): boolean {
	if (typeof json !== 'object' || json === null) return false;
	return left < 0 || Object.values(json).some((part) => isTooDeep(part, left - 1));
}

/** Whether a JSON text may hold what `steering` looks for: nearly none does, and looking at each of its values takes long. */
const needsLook = (text: string) => unseen.test(text) || /\\[ubf]|__proto__/.test(text);

/** Whether a JSON value has more levels than these. */
function isDeeper(value: unknown, levels: number): boolean {
	if (typeof value !== 'object' || value === null) return false;
	return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** What no pack holds anywhere: names that reach behind a record, unseen characters, a depth that nobody writes. */
function* steering(json: unknown, at: Way = []): Generator<Problem> {
	if (at.length > deepest) return yield problemAt(at.slice(0, 3), 'tooDeep', String(deepest));
	if (typeof json === 'string' && unseen.test(json)) yield problemAt(at, 'steering');
	if (typeof json !== 'object' || json === null) return;
	for (const [key, value] of Object.entries(json)) {
		const way = [...at, Array.isArray(json) ? Number(key) : key];
		if (key === '__proto__' || unseen.test(key)) yield problemAt(way, 'unknownKey', key);
		else yield* steering(value, way);
	}
}

/** Both, each place told once. */
function merged(one: readonly Problem[], other: readonly Problem[]): Problem[] {
	const told = new Set(one.map(({ path }) => path));
	return [...one, ...other.filter(({ path }) => !told.has(path))];
}

/** The layer that a pack makes, under its name and version. */
export function packLayer(pack: TeamPack): Layer {
	return {
		name: `${pack.name.en} ${pack.version}`,
		levels: pack.levels,
		atNext: pack.atNext,
		options: pack.options,
		accept: pack.accept,
		team: pack,
	};
}

const ruleIds = catalogue.map(({ id }) => id);
const knownRules = new Set(ruleIds);

/** Rules that there are not; of other packs nothing is known here. */
function unknownRules({ id, levels }: Pick<TeamPack, 'id' | 'levels'>, checkIds: readonly string[]): Problem[] {
	const own = checkIds.map((check) => `${id}/${check}`);
	const isKnown = (key: string) =>
		key.startsWith(`${id}/`)
			? coveredBy(key, own).length > 0
			: key.includes('/') ||
				coveredBy(currentRuleId(key), ruleIds, knownRules).length > 0 ||
				coveredBy(key, own).length > 0;
	return Object.keys(levels)
		.filter((key) => !isKnown(key))
		.slice(0, mostProblems)
		.map((key) => problemAt(['levels', key], 'unknownRule', key, nearestOf(key, [...ruleIds, ...own])));
}

function otherOptions(optionsByRuleId: TeamPack['options']): Problem[] {
	return Object.entries(optionsByRuleId).flatMap(([id, options]): Problem[] => {
		const rule = catalogue.find((one) => one.id === currentRuleId(id));
		if (!rule) return [problemAt(['options', id], 'unknownRule', id, nearestOf(id, ruleIds))];
		return Object.entries(options)
			.filter(([option, value]) => !isOptionValue(rule, option, value))
			.map(([option]) => {
				const own = Object.keys(rule.options ?? {});
				return own.includes(option)
					? problemAt(
							['options', id, option],
							'notExpected',
							typeof rule.options?.[option] === 'object' ? 'array' : typeof rule.options?.[option],
						)
					: problemAt(['options', id, option], 'unknownKey', option, nearestOf(option, own));
			});
	});
}
