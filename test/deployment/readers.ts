import { Window } from 'happy-dom';
import schema from '../../public/managed_schema.json';

// What each platform reads, by its own rules and not by the kit's: written from the platforms' documentation.

/** A registry key's values by name, each a dword or a REG_SZ. */
export type Registry = Map<string, Map<string, number | string>>;

const properties: Readonly<Record<string, { type: string }>> = schema.properties;

/** What Chromium makes of an extension's registry key, by the types of its schema; lists in the order of their names as texts. */
export function managedFromRegistry(registry: Registry, path: string): Record<string, unknown> {
	const managed: Record<string, unknown> = {};
	for (const [name, data] of registry.get(path) ?? []) {
		const { type } = properties[name]!;
		if (type === 'boolean') managed[name] = data !== 0;
		else managed[name] = type === 'string' ? data : JSON.parse(String(data));
	}
	for (const [key, values] of registry) {
		if (!key.startsWith(`${path}\\`)) continue;
		const entries = [...values].filter(([name]) => /^\d+$/.test(name));
		const inOrder = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
		managed[key.slice(path.length + 1)] = inOrder.map(([, data]) => data);
	}
	return managed;
}

/** Reads a .reg file as regedit does; throws at a line that it does not know. */
export function readRegistryFile(text: string): Registry {
	// Bytes go on in the next line after a comma and a backslash.
	const [head, ...lines] = text.replaceAll(/(?<=[\da-f]{2},)\\\r\n {2}/g, '').split('\r\n');
	if (head !== 'Windows Registry Editor Version 5.00') throw new Error('Not a .reg file');
	const registry: Registry = new Map();
	let values: Map<string, number | string> | undefined;
	for (const line of lines.filter(Boolean)) {
		const [, minus, path] = /^\[(-?)HKEY_LOCAL_MACHINE\\([^\]]+)\]$/.exec(line) ?? [];
		if (path && minus) {
			for (const key of registry.keys()) if (key === path || key.startsWith(`${path}\\`)) registry.delete(key);
			values = undefined;
		} else if (path) registry.set(path, (values = registry.get(path) ?? new Map()));
		else {
			const [, name, data] = /^"((?:[^"\\]|\\["\\])*)"=(.*)$/.exec(line) ?? [];
			if (name === undefined || !values) throw new Error(`Not a value: ${line}`);
			values.set(unescaped(name), registryData(data!));
		}
	}
	return registry;
}

const unescaped = (text: string) => text.replaceAll(/\\(["\\])/g, '$1');

function registryData(data: string): number | string {
	const [, dword] = /^dword:([\da-f]{8})$/.exec(data) ?? [];
	if (dword) return Number.parseInt(dword, 16);
	const [, text] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(data) ?? [];
	if (text !== undefined) return unescaped(text);
	const [, hex] = /^hex\(1\):((?:[\da-f]{2},)*[\da-f]{2})$/.exec(data) ?? [];
	if (!hex) throw new Error(`Not data: ${data}`);
	const [content, ...rest] = Buffer.from(hex.replaceAll(',', ''), 'hex').toString('utf16le').split('\0');
	if (rest.join('') !== '' || rest.length !== 1) throw new Error('Not one text that ends with a zero');
	return content!;
}

/** Runs the script's statements as PowerShell does, on a registry that may hold something already; throws at one that it does not know. */
export function runPowershell(text: string, before: Registry = new Map()): Registry {
	const registry = new Map(before);
	// In every version these end a text in single quotes, and a file without a mark is not UTF-8 for Windows PowerShell.
	if (/[^\x20-\x7E\t\r\n]/.test(text)) throw new Error('Not plain ASCII');
	const literal = String.raw`'((?:[^']|'')*)'`;
	const plain = (part: string) => part.replaceAll("''", "'");
	const removal = new RegExp(`^\\$machine\\.DeleteSubKeyTree\\(${literal}, \\$false\\)$`);
	const creation = new RegExp(`^\\$machine\\.CreateSubKey\\(${literal}\\)\\.Close\\(\\)$`);
	const base64 = String.raw`\(\[Text\.Encoding\]::UTF8\.GetString\(\[Convert\]::FromBase64String\('([\w+/=]*)'\)\)\)`;
	const setting = new RegExp(
		`^Set-PolicyValue ${literal} ${literal} (?:(\\d+) 'DWord'|(?:${literal}|${base64}) 'String')$`,
	);
	const known = [
		/^#/,
		/^\$ErrorActionPreference = 'Stop'$/,
		/^\$machine = \[Microsoft\.Win32\.RegistryKey\]::OpenBaseKey\('LocalMachine', 'Registry64'\)$/,
		/^function Set-PolicyValue\(|^\t\$key[ .]|^\}$/,
		/^\$machine\.Close\(\)$/,
	];
	for (const line of text.split('\r\n').filter(Boolean)) {
		if (known.some((pattern) => pattern.test(line))) continue;
		const [, removed] = removal.exec(line) ?? [];
		const [, created] = creation.exec(line) ?? [];
		const [, path, name, dword, quoted, coded] = setting.exec(line) ?? [];
		if (removed !== undefined) {
			const path = plain(removed);
			for (const key of registry.keys()) if (key === path || key.startsWith(`${path}\\`)) registry.delete(key);
		} else if (created !== undefined) registry.set(plain(created), new Map());
		else if (path !== undefined) {
			const values = registry.get(plain(path)) ?? new Map<string, number | string>();
			const said = quoted === undefined ? Buffer.from(coded ?? '', 'base64').toString('utf8') : plain(quoted);
			values.set(plain(name!), dword === undefined ? said : Number(dword));
			registry.set(plain(path), values);
		} else throw new Error(`Not a statement: ${line}`);
	}
	return registry;
}

/** Reads XML; throws where it is not well-formed. */
export function readXml(text: string): Element {
	const parsed = new new Window().DOMParser().parseFromString(text, 'application/xml') as unknown as Document;
	const fault = parsed.querySelector('parsererror');
	if (fault) throw new Error(fault.textContent ?? '');
	return parsed.documentElement;
}

/** Reads a property list in XML. */
export function readPropertyList(text: string): unknown {
	// A parser reads both as one line feed; the one of these tests does not.
	const plist = readXml(text.replaceAll(/\r\n?/g, '\n'));
	if (plist.tagName !== 'plist' || plist.children.length !== 1) throw new Error('Not a property list');
	return propertyValue(plist.children[0]!);
}

function propertyValue(node: Element): unknown {
	const children = [...node.children];
	switch (node.tagName) {
		case 'true':
		case 'false':
			return node.tagName === 'true';
		case 'string':
			return node.textContent;
		case 'integer':
			return Number(node.textContent);
		case 'array':
			return children.map(propertyValue);
		case 'dict':
			return Object.fromEntries(
				children.flatMap((key, at) => (at % 2 === 0 ? [[key.textContent, propertyValue(children[at + 1]!)]] : [])),
			);
		default:
			throw new Error(`Not of a property list: ${node.tagName}`);
	}
}
