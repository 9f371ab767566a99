import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deploymentKit } from '../../lib/deployment/kit.ts';
import type { KitFile } from '../../lib/deployment/kit-file.ts';
import type { DeployedPolicy } from '../../lib/deployment/policy-shape.ts';
import { policyKeyOf } from '../../lib/deployment/registry.ts';
import { type Language, languages } from '../../lib/record/language.ts';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import schema from '../../public/managed_schema.json';
import { managedFromRegistry, readXml, type Registry } from './readers.ts';

const words = { en: english.policy, fr: french.policy };
const example = JSON.parse(readFileSync('docs/deploy/example.json', 'utf8')) as {
	policy: DeployedPolicy;
	ids: { chrome: string; edge: string };
};
const { ids } = example;
const kit = (policy: DeployedPolicy, language: Language = 'en') => deploymentKit({ policy, ids, words, language });
const files = kit(example.policy);
const find = (name: string, folder?: string): KitFile =>
	files.find((file) => file.name === name && file.folder === folder)!;

const browsers = ['chrome', 'edge'] as const;
const folders = { en: 'en-US', fr: 'fr-FR' } as const;

/** The settings of a template by name. */
const settings = (browser: string) => {
	const root = readXml(find(`faircopy-${browser}.admx`).text);
	return new Map(
		[...root.querySelectorAll('policies > policy')].map((setting) => [setting.getAttribute('name')!, setting]),
	);
};

/** What an administrator reads in the file of values: setting → what to set it to. */
function valuesIn(text: string): Map<string, string> {
	const blocks = text.split(/\n\n/).map((block) => /^.* \((\w+)\)\n([^]*?)\n?$/.exec(block)!);
	return new Map(blocks.map(([, key, value]) => [key!, value!]));
}

/** What Windows writes once a template's settings are set to these. */
function registryAfter(browser: 'chrome' | 'edge', values: Map<string, string>): Registry {
	const registry: Registry = new Map();
	for (const [name, said] of values) {
		const setting = settings(browser).get(name)!;
		const put = (path: string, value: string, data: number | string) =>
			registry.set(path, (registry.get(path) ?? new Map<string, number | string>()).set(value, data));
		const path = setting.getAttribute('key')!;
		const [element] = setting.querySelector('elements')?.children ?? [];
		if (!element) {
			const side = said === words.en.enabled ? 'enabledValue' : 'disabledValue';
			const decimal = setting.querySelector(`${side} > decimal`)!;
			put(path, setting.getAttribute('valueName')!, Number(decimal.getAttribute('value')));
		} else if (element.tagName === 'list') {
			expect(element.getAttribute('valuePrefix')).toBe('');
			said.split('\n').forEach((entry, at) => put(element.getAttribute('key')!, String(at + 1), entry));
		} else {
			if (element.tagName === 'enum') {
				const items = [...element.querySelectorAll('item > value > string')].map(({ textContent }) => textContent);
				expect(items).toContain(said);
			} else expect(said.length).toBeLessThanOrEqual(Number(element.getAttribute('maxLength')));
			put(path, element.getAttribute('valueName')!, said);
		}
	}
	return registry;
}

describe.each(browsers)('the template of %s', (browser) => {
	test('has one setting for each key of the policy, all below the extension’s key', () => {
		expect([...settings(browser).keys()]).toEqual(Object.keys(schema.properties));
		const paths = [...settings(browser).values()].map((setting) => setting.getAttribute('key'));
		expect(new Set(paths)).toEqual(new Set([policyKeyOf(browser, ids[browser])]));
		const other = browser === 'chrome' ? 'Microsoft' : 'Google';
		expect(find(`faircopy-${browser}.admx`).text).not.toContain(`Policies\\${other}`);
	});

	test('lets every text be longer than the 1,023 characters that it has by default, or says its end', () => {
		const texts = [...settings(browser).values()].flatMap((setting) => [
			...setting.querySelectorAll('elements > text'),
		]);
		expect(texts.map((text) => [text.getAttribute('id'), text.getAttribute('maxLength')])).toEqual([
			['packs', '1000000'],
			['levels', '1000000'],
			['supportUrl', '500'],
		]);
	});

	test.each(languages)('finds each word and field in %s, which has no other', (language) => {
		const template = find(`faircopy-${browser}.admx`).text;
		const root = readXml(find(`faircopy-${browser}.adml`, folders[language]).text);
		const asked = (kind: string) =>
			[
				...new Set([...template.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(([, id]) => id!)),
			].toSorted();
		const given = (tag: string) => [...root.querySelectorAll(tag)].map((one) => one.getAttribute('id')!).toSorted();
		expect(given('stringTable > string')).toEqual(asked('string'));
		expect(given('presentationTable > presentation')).toEqual(asked('presentation'));
		const fields = { text: 'textBox', enum: 'dropdownList', list: 'listBox' } as Record<string, string>;
		for (const [name, setting] of settings(browser)) {
			const [element] = setting.querySelector('elements')?.children ?? [];
			if (!element) continue;
			const field = root.querySelector(`presentation[id="${name}"]`)!.children[0]!;
			expect([field.tagName, field.getAttribute('refId')]).toEqual([
				fields[element.tagName],
				element.getAttribute('id'),
			]);
		}
		expect(root.querySelector('string[id="packs"]')!.textContent).toBe(words[language].keys.packs.title);
	});

	test('set to the values of the kit’s file is the policy', () => {
		const policy: DeployedPolicy = {
			...example.policy,
			packs: ['{"a": "one\n\n“two” ]]> é 🙂"}', '{"b": 1}'],
			language: 'fr',
			atNext: 'off',
			disabledFeatures: ['export', 'copy-report'],
			disableFirstRunPage: true,
		};
		const { text } = kit(policy).find(({ name }) => name === 'faircopy-template-values.txt')!;
		const registry = registryAfter(browser, valuesIn(text));
		expect(managedFromRegistry(registry, policyKeyOf(browser, ids[browser]))).toEqual(policy);
	});
});

test('the file of values says nothing of what is not set, nor of an empty list', () => {
	const { text } = kit({ disabledFeatures: [], allowImport: true }).find(
		({ name }) => name === 'faircopy-template-values.txt',
	)!;
	expect(text).toBe('People may import team packs (allowImport)\nEnabled\n');
});

test('the file of values speaks the reader’s language', () => {
	const { text } = kit({ allowImport: false }, 'fr').find(({ name }) => name === 'faircopy-template-values.txt')!;
	expect(text).toBe('Chacun peut importer des fichiers d’équipe (allowImport)\nDésactivé\n');
});
