import type { KitFile, PolicyWords } from './kit-file.ts';
import { type DeployedPolicy, setKeys } from './policy-shape.ts';

/**
 * What to set each setting of the administrative template to, to be copied from, field by field: its title and key, then
 * Enabled or Disabled, the word to choose, the entries of a list one per line, or one text of JSON. An empty list is not
 * there: its setting stays not configured.
 */
export function templateValueFiles(policy: DeployedPolicy, words: PolicyWords): KitFile[] {
	const said = (key: string, value: unknown): string => {
		if (typeof value === 'boolean') return value ? words.enabled : words.disabled;
		if (typeof value === 'string') return value;
		if (Array.isArray(value) && key !== 'packs') return value.join('\n');
		return JSON.stringify(value);
	};
	const set = setKeys(policy).filter(([key, value]) => key === 'packs' || !Array.isArray(value) || value.length > 0);
	const blocks = set.map(([key, value]) => `${words.keys[key].title} (${key})\n${said(key, value)}\n`);
	return [
		{
			platform: 'windows',
			name: 'faircopy-template-values.txt',
			type: 'text/plain',
			text: blocks.join('\n'),
		},
	];
}
