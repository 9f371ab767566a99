import { chromiumIds, type ExtensionIds } from './extension-ids.ts';
import { json, type KitFile } from './kit-file.ts';
import type { DeployedPolicy } from './policy-shape.ts';

/**
 * For each Chromium browser with an id a file for its folder of managed policies: `/etc/opt/chrome/policies/managed`,
 * `/etc/chromium/policies/managed`, `/etc/opt/edge/policies/managed`. The browser reads every file there. Format:
 * https://www.chromium.org/administrators/configuring-policy-for-extensions.
 */
export function linuxFiles(policy: DeployedPolicy, ids: ExtensionIds): KitFile[] {
	return chromiumIds(ids).map(([browser, id]) => ({
		platform: 'linux',
		name: `faircopy-${browser}.json`,
		type: 'application/json',
		text: json({ '3rdparty': { extensions: { [id]: policy } } }),
	}));
}
