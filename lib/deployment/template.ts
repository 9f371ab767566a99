import type { Language } from '../record/language.ts';
import { browserNames, type ChromiumBrowser, chromiumIds, type ExtensionIds } from './extension-ids.ts';
import { type AllPolicyWords, described, type KitFile, type PolicyWords, windowsLines } from './kit-file.ts';
import { policyOrder, policyShape } from './policy-shape.ts';
import { policyKeyOf } from './registry.ts';
import { element, textElement } from './xml.ts';

// Administrative templates: elements and attributes as in
// https://learn.microsoft.com/previous-versions/windows/desktop/Policy/admx-schema. One template per browser: Intune takes
// no template that writes below Software\Policies\Microsoft\Edge, and would refuse both browsers with it
// (https://learn.microsoft.com/windows/client-management/win32-and-centennial-app-policy-configuration).

const namespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const declaration = '<?xml version="1.0" encoding="utf-8"?>';
const version = { revision: '1.0', schemaVersion: '1.0', xmlns: namespace };
/** Without `maxLength` a text holds 1,023 characters, which no pack keeps to. */
const longestText = '1000000';

/** The folder of a language: the template's own name in each. */
const folders: Readonly<Record<Language, string>> = { en: 'en-US', fr: 'fr-FR' };

type Key = (typeof policyOrder)[number];

const decimal = (value: string) => element('decimal', { value });
const item = (value: string) =>
	element('item', { displayName: `$(string.value_${value})` }, element('value', {}, [textElement('string', value)]));

/** What a setting asks for beside on and off. Packs and levels are one text of JSON, as Chromium takes it: a list would have no order of its own. */
function elementsOf(key: Key, path: string): string[] {
	const shape = policyShape[key];
	const required = { id: key, valueName: key, required: 'true' };
	switch (shape.kind) {
		case 'flag':
			return [];
		case 'choice':
			return element('enum', required, shape.values.flatMap(item));
		case 'list':
			return element('list', { id: key, key: `${path}\\${key}`, valuePrefix: '' });
		case 'text':
			return element('text', { ...required, maxLength: String(shape.longest) });
		default:
			return element('text', { ...required, maxLength: longestText });
	}
}

function settingOf(key: Key, path: string): string[] {
	const isFlag = policyShape[key].kind === 'flag';
	const attributes = {
		name: key,
		class: 'Both',
		displayName: `$(string.${key})`,
		explainText: `$(string.${key}_explain)`,
		key: path,
		...(isFlag ? { valueName: key } : { presentation: `$(presentation.${key})` }),
	};
	return element('policy', attributes, [
		...element('parentCategory', { ref: 'faircopy' }),
		...element('supportedOn', { ref: 'supported' }),
		...(isFlag
			? [...element('enabledValue', {}, decimal('1')), ...element('disabledValue', {}, decimal('0'))]
			: element('elements', {}, elementsOf(key, path))),
	]);
}

/** The template: no word of any language, no value of any policy. */
function template(browser: ChromiumBrowser, id: string): string {
	const path = policyKeyOf(browser, id);
	const target = element('target', { prefix: 'faircopy', namespace: `Faircopy.Policies.${browser}` });
	const supported = element('definition', { name: 'supported', displayName: '$(string.supported)' });
	return windowsLines([
		declaration,
		...element('policyDefinitions', version, [
			...element('policyNamespaces', {}, target),
			...element('resources', { minRequiredRevision: '1.0' }),
			...element('supportedOn', {}, element('definitions', {}, supported)),
			...element('categories', {}, element('category', { name: 'faircopy', displayName: '$(string.category)' })),
			...element(
				'policies',
				{},
				policyOrder.flatMap((key) => settingOf(key, path)),
			),
		]),
	]);
}

/** What a person sees of a setting's field: its label. */
function presentationOf(key: Key, label: string): string[] {
	const { kind } = policyShape[key];
	if (kind === 'flag') return [];
	const field =
		kind === 'choice'
			? [textElement('dropdownList', label, { refId: key, noSort: 'true', defaultItem: '0' })]
			: kind === 'list'
				? [textElement('listBox', label, { refId: key })]
				: element('textBox', { refId: key }, [textElement('label', label)]);
	return element('presentation', { id: key }, field);
}

/** The words of the template in one language. */
function resources(browser: ChromiumBrowser, words: PolicyWords): string {
	const string = (id: string, text: string) => textElement('string', text, { id });
	const category = `${words.category} (${browserNames[browser]})`;
	const choices = policyOrder.flatMap((key) => {
		const shape = policyShape[key];
		return shape.kind === 'choice' ? shape.values : [];
	});
	const strings = policyOrder.flatMap((key) => {
		const shape = policyShape[key];
		const isJson = shape.kind === 'packs' || shape.kind === 'map';
		const explained = described(words, key, 'values' in shape ? shape.values : []);
		return [
			string(key, words.keys[key].title),
			string(`${key}_explain`, isJson ? `${explained} ${words.asJson}` : explained),
		];
	});
	const table = [
		string('category', category),
		string('supported', words.supported),
		...[...new Set(choices)].map((value) => string(`value_${value}`, value)),
		...strings,
	];
	const presentations = policyOrder.flatMap((key) => presentationOf(key, words.keys[key].title));
	return windowsLines([
		declaration,
		...element('policyDefinitionResources', version, [
			textElement('displayName', category),
			textElement('description', category),
			...element('resources', {}, [
				...element('stringTable', {}, table),
				...element('presentationTable', {}, presentations),
			]),
		]),
	]);
}

/**
 * The administrative template for each Chromium browser with an id, for Group Policy and Intune, with its words in every
 * language. It names the settings; what to set them to stands in `valuesFile`.
 */
export function templateFiles(ids: ExtensionIds, words: AllPolicyWords): KitFile[] {
	return chromiumIds(ids).flatMap(([browser, id]) => {
		const file = (name: string, text: string, folder?: string): KitFile => ({
			platform: 'windows',
			name,
			...(folder && { folder }),
			type: 'application/xml',
			text,
		});
		const languages = Object.keys(words) as Language[];
		return [
			file(`faircopy-${browser}.admx`, template(browser, id)),
			...languages.map((language) =>
				file(`faircopy-${browser}.adml`, resources(browser, words[language]), folders[language]),
			),
		];
	});
}
