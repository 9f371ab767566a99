import type { ExtensionIds } from './extension-ids.ts';
import { type KitFile, windowsLines } from './kit-file.ts';
import type { DeployedPolicy } from './policy-shape.ts';
import { isPlain, registryOf, type RegistryValue } from './registry.ts';

const hive = 'HKEY_LOCAL_MACHINE';
const head = ['Windows Registry Editor Version 5.00', ''];
const mime = 'text/plain';

/** A text within quotes: `\` and `"` are escaped, nothing else is. */
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/**
 * The bytes of a REG_SZ in UTF-16, low byte first, with the zero that ends it; in short lines that go on after `\`, as
 * regedit writes them.
 */
function bytes(text: string): string {
	const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
	const pairs = [...units, 0].map((unit) => unit.toString(16).padStart(4, '0'));
	const lines: string[] = [];
	for (let at = 0; at < pairs.length; at += 12)
		lines.push(
			pairs
				.slice(at, at + 12)
				.flatMap((pair) => [pair.slice(2), pair.slice(0, 2)])
				.join(','),
		);
	return lines.join(',\\\r\n  ');
}

/**
 * The data of a value. A text with a line break, or with a letter that is not ASCII, is written as its bytes (`hex(1)`):
 * so the file is plain ASCII, regedit reads it the same whatever encoding it is saved in, and no line breaks within quotes.
 */
function data({ data: value }: RegistryValue): string {
	if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
	return isPlain(value) ? quoted(value) : `hex(1):${bytes(value)}`;
}

/**
 * `faircopy-policy.reg` for Chrome and Edge on one computer, and the file that removes the same again. Both first
 * remove what was set before, or an entry of an older list would stay. Syntax:
 * https://support.microsoft.com/help/310516.
 */
export function registryFiles(policy: DeployedPolicy, ids: ExtensionIds): KitFile[] {
	const browsers = registryOf(policy, ids);
	if (browsers.length === 0) return [];
	const removals = browsers.flatMap(({ path }) => [`[-${hive}\\${path}]`, '']);
	const keys = browsers.flatMap((browser) => browser.keys);
	const settings = keys.flatMap(({ path, values }) => [
		`[${hive}\\${path}]`,
		...values.map((value) => `${quoted(value.name)}=${data(value)}`),
		'',
	]);
	const file = (name: string, lines: readonly string[]): KitFile => ({
		platform: 'windows',
		name,
		type: mime,
		text: windowsLines([...head, ...lines]),
	});
	return [file('faircopy-policy.reg', [...removals, ...settings]), file('faircopy-policy-remove.reg', removals)];
}
