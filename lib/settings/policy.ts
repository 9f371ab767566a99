import * as z from 'zod/mini';
import { catalogue } from '../rules/catalogue.ts';
import { coveredBy, type Layer } from './layers.ts';
import { nearestOf, type Problem, problemAt, problemsOf } from './problems.ts';
import { currentRuleId } from './renamed-rules.ts';
import { features, policyLayer } from './settings.ts';
import { mostPacks, packHash, packLayer, readPack } from './team-pack.ts';
import { atNextSetting, languageSetting, levelsByRule, minLevelSetting } from './values.ts';

const shortTexts = (length: number) => z.array(z.string().check(z.maxLength(length))).check(z.maxLength(700));

/** The keys of `storage.managed`, each judged alone: one bad key does not silence the others. */
export const policyKeys = {
	packs: z.array(z.string()).check(z.maxLength(mostPacks)),
	levels: levelsByRule,
	language: languageSetting,
	/** What is weaker is not shown. */
	minLevel: minLevelSetting,
	atNext: atNextSetting,
	/** What of all this the person may change: keys of this policy, rules as in `levels`, or `*`. */
	userMayChange: shortTexts(130),
	/** Whether people may import packs. */
	allowImport: z.boolean(),
	/** Where given, only packs with these SHA-256 may be imported. */
	allowedPackHashes: z.array(z.string().check(z.regex(/^[0-9a-f]{64}$/i, 'sha256'))).check(z.maxLength(100)),
	disabledFeatures: z.array(z.enum(features)),
	/** Where a false alarm is reported: nothing is ever sent there by itself. */
	supportUrl: z.string().check(z.maxLength(500), z.regex(/^(https:\/\/|mailto:)[^\s<>"]+$/, 'contact')),
	/** Read once, when the extension is installed. */
	disableFirstRunPage: z.boolean(),
} as const;

export type PolicyKey = keyof typeof policyKeys;
/** The values of a policy, all of them taken. */
export type PolicyValues = { [Key in PolicyKey]?: z.infer<(typeof policyKeys)[Key]> };

/** What became of one key of the policy, for whoever looks why something does not hold. */
export interface PolicyKeyReport {
	key: string;
	/** What the browser delivered. */
	value: unknown;
	/** `partly`: entries of it were refused, the others hold. */
	became: 'taken' | 'partly' | 'refused';
	problems: Problem[];
}

/** A policy as it was read. */
export interface Policy {
	/** Its layers, weakest first: its packs, then its own keys. */
	layers: Layer[];
	problems: Problem[];
	/** One line for each key that the browser delivered, in the order of `policyKeys`, unknown ones last. */
	keys: PolicyKeyReport[];
	allowImport: boolean;
	/** Whether a pack with this text may be imported and used. */
	allowsPack(text: string): boolean;
}

/** The content of `storage.managed` as layers, and what became of each key. Never throws. */
export function readPolicy(managed: Readonly<Record<string, unknown>>): Policy {
	const keys: PolicyKeyReport[] = [];
	const values: PolicyValues = {};
	const known = Object.keys(policyKeys) as PolicyKey[];
	for (const key of known) {
		if (!Object.hasOwn(managed, key)) continue;
		const report = reportOf(key, managed[key], values);
		keys.push(report);
	}
	for (const [key, value] of Object.entries(managed)) {
		if (known.includes(key as PolicyKey)) continue;
		keys.push({
			key,
			value,
			became: 'refused',
			problems: [problemAt([key], 'unknownKey', key, nearestOf(key, known))],
		});
	}
	// A limit that is there and cannot be read allows nothing.
	const isUnread = (key: PolicyKey) => keys.some((one) => one.key === key && one.became === 'refused');
	const {
		packs = [],
		allowImport = !isUnread('allowImport'),
		allowedPackHashes = isUnread('allowedPackHashes') ? [] : undefined,
		userMayChange,
		disabledFeatures,
		...said
	} = values;
	const { disableFirstRunPage: _, ...own } = said;
	const open = userMayChange && { isOpen: openedBy(userMayChange) };
	const layers: Layer[] = [
		...packs
			.flatMap((text) => readPack(text).value ?? [])
			.map((pack) => ({ ...packLayer(pack), locks: true, ...open })),
		{ name: policyLayer, locks: true, ...own, ...(disabledFeatures && { disabled: disabledFeatures }), ...open },
	];
	const hashes = allowedPackHashes?.map((hash) => hash.toLowerCase());
	return {
		layers,
		problems: keys.flatMap(({ problems }) => problems),
		keys,
		allowImport,
		allowsPack: (text) => !hashes || hashes.includes(packHash(text)),
	};
}

/** Reads one key into `values`: entries that cannot be read are left out, the others hold. */
function reportOf<Key extends PolicyKey>(key: Key, value: unknown, values: PolicyValues): PolicyKeyReport {
	const schema = policyKeys[key];
	const whole = z.safeParse(schema, value);
	const taken = whole.success ? whole : z.safeParse(schema, withoutEntries(value, whole.error.issues));
	const problems = [
		...(whole.success ? [] : problemsOf(whole.error.issues, { start: [key], json: value })),
		...(taken.success ? doubtsOf(key, taken.data) : []),
	];
	if (taken.success) values[key] = taken.data as never;
	const became = !taken.success ? 'refused' : problems.length > 0 ? 'partly' : 'taken';
	return { key, value, became, problems };
}

/** A list or object without the entries that a reader refused. */
function withoutEntries(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
	const refused = new Set(issues.map(({ path: [entry] }) => entry));
	if (refused.has(undefined) || typeof value !== 'object' || value === null) return undefined;
	if (Array.isArray(value)) return value.filter((_, at) => !refused.has(at));
	return Object.fromEntries(Object.entries(value).filter(([entry]) => !refused.has(entry)));
}

/** A problem of a pack at its place in the policy. */
export const inPack = (problem: Problem, at: number): Problem => ({
	...problem,
	path: ['packs', at, problem.path].filter((part) => part !== '').join('.'),
});

const ruleIds = catalogue.map(({ id }) => id);
/** The keys whose value a person can choose, too. */
const openableKeys: readonly PolicyKey[] = ['levels', 'language', 'minLevel', 'atNext'];

/** What is readable and still has no effect as it stands: a pack's faults, rules that there are not. */
function doubtsOf(key: PolicyKey, value: unknown): Problem[] {
	if (key === 'packs') {
		return (value as string[]).flatMap((text, at) => readPack(text).problems.map((problem) => inPack(problem, at)));
	}
	const isRule = (name: string) => name.includes('/') || coveredBy(currentRuleId(name), ruleIds).length > 0;
	const unknown = (names: readonly string[], at: (name: string, position: number) => readonly (string | number)[]) =>
		names.flatMap((name, position) =>
			isRule(name) ? [] : problemAt(at(name, position), 'unknownRule', name, nearestOf(name, ruleIds)),
		);
	if (key === 'levels') return unknown(Object.keys(value as object), (name) => [key, name]);
	if (key === 'userMayChange') {
		const rules = (value as string[]).filter((name) => name !== '*' && !openableKeys.includes(name as PolicyKey));
		return unknown(rules, (name) => [key, (value as string[]).indexOf(name)]);
	}
	return [];
}

/** Tells of a key or of a rule whether the administrator leaves it to the person. */
function openedBy(names: readonly string[]): (name: string) => boolean {
	const all = names.includes('*');
	return (name) =>
		all ||
		names.includes(name) ||
		(!openableKeys.includes(name as PolicyKey) &&
			(names.includes('levels') || names.some((key) => coveredBy(currentRuleId(key), [name]).length > 0)));
}
