import { type ChromiumBrowser, chromiumIds, type ExtensionIds } from './extension-ids.ts';
import { type DeployedPolicy, setKeys } from './policy-shape.ts';

// How Chromium reads an extension's policy from the Windows registry (components/policy/core/common/registry_dict.cc,
// policy_loader_win.cc): by the types of the extension's schema. A boolean is a dword (0 or 1); a list is a subkey with
// numbered values, or a text that holds JSON; an object is a subkey, or a text that holds JSON; a subkey wins over a
// value of its name. REG_MULTI_SZ is not read at all, and in REG_EXPAND_SZ `%…%` is replaced.

const browserKeys: Readonly<Record<ChromiumBrowser, string>> = {
	chrome: 'Software\\Policies\\Google\\Chrome',
	edge: 'Software\\Policies\\Microsoft\\Edge',
};

/** The registry key, below a hive, that holds the extension's policy in this browser. */
export function policyKeyOf(browser: ChromiumBrowser, id: string): string {
	return `${browserKeys[browser]}\\3rdparty\\extensions\\${id}\\policy`;
}

/** A value of a registry key: a number is a dword, a text is a REG_SZ. */
export interface RegistryValue {
	name: string;
	data: number | string;
}

/** A registry key, below a hive, with its values. */
export interface RegistryKey {
	path: string;
	values: RegistryValue[];
}

/**
 * Names for the entries of a list, all of one length: Chromium takes a list in the order of its names *as texts*, where
 * 10 stands before 2. Up to nine entries are called 1 to 9, ten are called 10 to 19.
 */
export function entryNames(count: number): string[] {
	let first = 1;
	while (first * 9 < count) first *= 10;
	return Array.from({ length: count }, (_, at) => String(first + at));
}

/** What a policy is in the registry, below the key of the extension in this browser: first its plain values, then each list. */
export function registryKeys(browser: ChromiumBrowser, id: string, policy: DeployedPolicy): RegistryKey[] {
	const path = policyKeyOf(browser, id);
	const values: RegistryValue[] = [];
	const lists: RegistryKey[] = [];
	for (const [name, value] of setKeys(policy)) {
		if (Array.isArray(value)) {
			const names = entryNames(value.length);
			lists.push({
				path: `${path}\\${name}`,
				values: value.map((entry: string, at) => ({ name: names[at]!, data: entry })),
			});
		} else if (typeof value === 'boolean') values.push({ name, data: value ? 1 : 0 });
		else values.push({ name, data: typeof value === 'string' ? value : JSON.stringify(value) });
	}
	return [{ path, values }, ...lists];
}

/** The keys of every Chromium browser with an id that hold the extension's policy, and what belongs there. */
export function registryOf(policy: DeployedPolicy, ids: ExtensionIds): { path: string; keys: RegistryKey[] }[] {
	return chromiumIds(ids).map(([browser, id]) => ({
		path: policyKeyOf(browser, id),
		keys: registryKeys(browser, id, policy),
	}));
}

/** Whether a text can stand between quotes in a file of any encoding: printable ASCII only. */
export const isPlain = (text: string) => /^[\x20-\x7E]*$/.test(text);
