import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { browserNames, chromiumIds, type ExtensionIds } from './extension-ids.ts';
import type { KitFile, PolicyWords } from './kit-file.ts';
import { type DeployedPolicy, setKeys } from './policy-shape.ts';
import { xmlText } from './xml.ts';

type PlistValue = boolean | number | string | readonly PlistValue[] | { readonly [key: string]: PlistValue };

/** A value of a property list (`man 5 plist`). Only tags are indented: within a text every sign counts. */
function plistValue(value: PlistValue, indent = ''): string {
	if (typeof value === 'boolean') return `${indent}${value ? '<true/>' : '<false/>'}`;
	if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
	if (typeof value === 'string') return `${indent}<string>${xmlText(value)}</string>`;
	const inner = `${indent}\t`;
	const [tag, lines] = Array.isArray(value)
		? (['array', value.map((one) => plistValue(one, inner))] as const)
		: ([
				'dict',
				Object.entries(value).flatMap(([key, one]) => [`${inner}<key>${xmlText(key)}</key>`, plistValue(one, inner)]),
			] as const);
	return lines.length === 0 ? `${indent}<${tag}/>` : [`${indent}<${tag}>`, ...lines, `${indent}</${tag}>`].join('\n');
}

const head = [
	'<?xml version="1.0" encoding="UTF-8"?>',
	'<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
];

/** A UUID that is the same whenever the text is (RFC 9562, version 8): the kit knows no clock and no chance. */
function uuidOf(text: string): string {
	const hex = bytesToHex(sha256(utf8ToBytes(text))).toUpperCase();
	const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16).toUpperCase();
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A profile with one payload: what a preference domain is forced to. A changed policy is a profile with the same identifier. */
function profile(
	browser: string,
	title: string,
	domain: string,
	content: Readonly<Record<string, PlistValue>>,
): string {
	const identifier = `faircopy-for-partner-center.${browser}`;
	const described = (id: string, type: string) => ({
		PayloadDisplayName: title,
		PayloadIdentifier: id,
		PayloadType: type,
		PayloadUUID: uuidOf(`${id}\n${JSON.stringify(content)}`),
		PayloadVersion: 1,
	});
	const whole = {
		...described(identifier, 'Configuration'),
		PayloadScope: 'System',
		PayloadContent: [{ ...described(`${identifier}.policy`, domain), ...content }],
	};
	return `${head.join('\n')}\n<plist version="1.0">\n${plistValue(whole)}\n</plist>\n`;
}

/** The preference domain of each Chromium browser: it reads an extension's policy from `<domain>.extensions.<id>` (policy_loader_mac.mm). */
const domains = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' } as const;

/**
 * A configuration profile for each browser with an id. The keys stand directly in the payload of their domain; no
 * `state` and `value` around them, which only the older Managed Client payloads had. Firefox reads the domain
 * `org.mozilla.firefox` (https://mozilla.github.io/policy-templates/#3rdparty).
 */
export function macosFiles(policy: DeployedPolicy, ids: ExtensionIds, words: PolicyWords): KitFile[] {
	const values = Object.fromEntries(setKeys(policy)) as Record<string, PlistValue>;
	const file = (
		browser: string,
		browserName: string,
		domain: string,
		content: Record<string, PlistValue>,
	): KitFile => ({
		platform: 'macos',
		name: `faircopy-${browser}.mobileconfig`,
		type: 'application/x-apple-aspen-config',
		text: profile(browser, `${words.category} (${browserName})`, domain, content),
	});
	const chromium = chromiumIds(ids).map(([browser, id]) =>
		file(browser, browserNames[browser], `${domains[browser]}.extensions.${id}`, values),
	);
	if (!ids.firefox) return chromium;
	const inFirefox = { EnterprisePoliciesEnabled: true, '3rdparty': { Extensions: { [ids.firefox]: values } } };
	return [...chromium, file('firefox', 'Firefox', 'org.mozilla.firefox', inFirefox)];
}
