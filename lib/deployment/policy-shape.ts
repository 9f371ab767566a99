import { languages } from '../record/language.ts';
import type { PolicyKey, PolicyValues } from '../settings/policy.ts';
import { features } from '../settings/settings.ts';

/** A policy as it is to be deployed: the keys of `storage.managed`, each as `policyKeys` takes it; what is absent stays unset. */
export type DeployedPolicy = Readonly<PolicyValues>;

/** What a key holds, as far as a platform has to know to write it. */
export type Shape =
	/** True or false. */
	| { kind: 'flag' }
	/** One of these words. */
	| { kind: 'choice'; values: readonly string[] }
	/** One text, no longer than this. */
	| { kind: 'text'; longest: number }
	/** Texts in their order; `values` where only these may stand. */
	| { kind: 'list'; values?: readonly string[] }
	/** Whole team packs as JSON text, the later ones stronger. */
	| { kind: 'packs' }
	/** A name → one of these words. */
	| { kind: 'map'; values: readonly string[] };

const levels = ['error', 'warning', 'question', 'hint'];

/** Every key with its shape: the only table of them here, held to `policyKeys` and `managed_schema.json` by a test. */
export const policyShape: Readonly<Record<PolicyKey, Shape>> = {
	packs: { kind: 'packs' },
	levels: { kind: 'map', values: [...levels, 'off'] },
	language: { kind: 'choice', values: ['auto', ...languages] },
	minLevel: { kind: 'choice', values: levels },
	atNext: { kind: 'choice', values: ['off', 'show', 'ask'] },
	userMayChange: { kind: 'list' },
	allowImport: { kind: 'flag' },
	allowedPackHashes: { kind: 'list' },
	disabledFeatures: { kind: 'list', values: features },
	supportUrl: { kind: 'text', longest: 500 },
	disableFirstRunPage: { kind: 'flag' },
};

/** The keys in the order in which they are written. */
export const policyOrder = Object.keys(policyShape) as PolicyKey[];

/** What a policy sets, key by key, in the order of the table. Keys that are absent, or not known, are left out. */
export function setKeys(policy: DeployedPolicy): [PolicyKey, boolean | string | readonly string[] | object][] {
	return policyOrder.flatMap((key) => {
		const value = policy[key];
		return value === undefined ? [] : [[key, value] as const];
	}) as never;
}
