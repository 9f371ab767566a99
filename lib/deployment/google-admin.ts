import type { ExtensionIds } from './extension-ids.ts';
import { json, type KitFile } from './kit-file.ts';
import { type DeployedPolicy, setKeys } from './policy-shape.ts';

/**
 * What is pasted under “Policy for extensions” in the Google Admin console, which wraps each value and knows the
 * extension's id by itself. Format: https://support.google.com/chrome/a/answer/6177447.
 */
export function googleAdminFiles(policy: DeployedPolicy, { chrome }: ExtensionIds): KitFile[] {
	if (!chrome) return [];
	const wrapped = Object.fromEntries(setKeys(policy).map(([key, value]) => [key, { Value: value }]));
	return [
		{
			platform: 'google-admin',
			name: 'faircopy-google-admin.json',
			type: 'application/json',
			text: json(wrapped),
		},
	];
}
