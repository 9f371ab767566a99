import type { ExtensionIds } from './extension-ids.ts';
import { type AllPolicyWords, type KitFile, windowsLines } from './kit-file.ts';
import type { DeployedPolicy } from './policy-shape.ts';
import { isPlain, registryOf } from './registry.ts';

/** A text within single quotes, where PowerShell replaces nothing: `$`, backticks and double quotes are themselves. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of a text in UTF-8 (RFC 4648). */
function base64(text: string): string {
	const octets = [...encodeURIComponent(text).matchAll(/%([\dA-F]{2})|[^%]/g)].map(([one, hex]) =>
		hex ? Number.parseInt(hex, 16) : one.charCodeAt(0),
	);
	let code = '';
	for (let at = 0; at < octets.length; at += 3) {
		const [first = 0, second, third] = octets.slice(at, at + 3);
		const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
		const sextets = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]!);
		code += sextets.join('').slice(0, second === undefined ? 2 : third === undefined ? 3 : 4);
		code += '='.repeat(second === undefined ? 2 : third === undefined ? 1 : 0);
	}
	return code;
}

/**
 * A text as PowerShell reads it. Windows PowerShell 5.1 takes a file without a byte-order mark for ANSI, and in every
 * version ‘ and ’ end a text in single quotes: what is not plain ASCII travels as Base64.
 */
function literal(text: string): string {
	return isPlain(text)
		? quoted(text)
		: `([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${base64(text)}')))`;
}

/** Intune runs scripts in 32-bit PowerShell unless told otherwise: the 64-bit view of the registry is asked for by name. */
const opening = [
	"$ErrorActionPreference = 'Stop'",
	"$machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')",
];

const setting = [
	'function Set-PolicyValue([string]$Path, [string]$Name, $Data, [Microsoft.Win32.RegistryValueKind]$Kind) {',
	'\t$key = $machine.CreateSubKey($Path)',
	'\t$key.SetValue($Name, $Data, $Kind)',
	'\t$key.Close()',
	'}',
];

/**
 * `faircopy-policy.ps1`, a script that sets the policy for Chrome and Edge, and the one that removes it again; both may
 * run any number of times, and both first remove what was set before. They are plain ASCII. Intune's limit for a script
 * is 200 KB (https://learn.microsoft.com/mem/intune/apps/intune-management-extension).
 */
export function powershellFiles(policy: DeployedPolicy, ids: ExtensionIds, words: AllPolicyWords): KitFile[] {
	const browsers = registryOf(policy, ids);
	if (browsers.length === 0) return [];
	const title = `# ${words.en.category}`;
	const removals = browsers.map(({ path }) => `$machine.DeleteSubKeyTree(${quoted(path)}, $false)`);
	const keys = browsers.flatMap((browser) => browser.keys);
	const settings = keys.flatMap(({ path, values }) => [
		// An empty list is a key without values.
		...(values.length === 0 ? [`$machine.CreateSubKey(${quoted(path)}).Close()`] : []),
		...values.map(({ name, data }) => {
			const [text, kind] = typeof data === 'number' ? [String(data), 'DWord'] : [literal(data), 'String'];
			return `Set-PolicyValue ${quoted(path)} ${quoted(name)} ${text} '${kind}'`;
		}),
	]);
	const file = (name: string, lines: readonly string[]): KitFile => ({
		platform: 'intune',
		name,
		type: 'text/plain',
		text: windowsLines([title, ...opening, ...lines, '$machine.Close()']),
	});
	return [
		file('faircopy-policy.ps1', [...setting, ...removals, ...settings]),
		file('faircopy-policy-remove.ps1', removals),
	];
}
