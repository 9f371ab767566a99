import type { ExtensionIds } from './extension-ids.ts';
import { json, type KitFile } from './kit-file.ts';
import type { DeployedPolicy } from './policy-shape.ts';

/**
 * Firefox's `policies.json`, on every system. Firefox reads one such file: where there is one already, its owner adds
 * `3rdparty` to it. Format: https://mozilla.github.io/policy-templates/#3rdparty.
 */
export function firefoxFiles(policy: DeployedPolicy, { firefox }: ExtensionIds): KitFile[] {
	if (!firefox) return [];
	const text = json({ policies: { '3rdparty': { Extensions: { [firefox]: policy } } } });
	return [{ platform: 'firefox', name: 'policies.json', type: 'application/json', text }];
}
