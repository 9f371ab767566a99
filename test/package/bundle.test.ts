import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../../locales/en.json';
import { languages } from '../../lib/record/language.ts';

const output = new URL('../../.output/chrome-mv3/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, output), 'utf8');

// `npm run check` builds before it tests.
if (!existsSync(output)) throw new Error('Nothing is built: run `npm run build:chrome` first');

describe('the built package', () => {
	const scripts = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
	/** What runs on the portal's pages: the gate, the hints that it lets in, and what draws them. */
	const contentScript = () => read('gate.js') + read('hints.js') + read('drawing.js');

	test('has its scripts', () => {
		expect(scripts).toEqual(expect.arrayContaining(['background.js', 'gate.js', 'hints.js', 'drawing.js']));
	});

	test.each(scripts)('%s asks nothing of any network', (path) => {
		const calls =
			/\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport|sendBeacon|importScripts)\b|new Image\(/;
		expect(read(path).match(calls)?.[0]).toBeUndefined();
	});

	test('fetches nothing but its own files, and that only where it judges', () => {
		const fetching = scripts.filter((path) => /\bfetch\(/.test(read(path)));
		const own = /fetch\((?:[\w$.]+\.)+runtime\.getURL\(/;
		for (const path of fetching)
			expect(
				read(path)
					.match(/\bfetch\([^)]{0,60}/g)
					?.every((call) => own.test(call)),
				path,
			).toBe(true);
		expect(contentScript()).not.toMatch(/\bfetch\(/);
	});

	test.each(scripts)('%s holds no code from text', (path) => {
		// The pattern engine has methods of that name: only a free `eval` makes code of text.
		const code = read(path).replace(/(?<=[{};])eval\([\w$,]*\)(?=\{)/g, 'method');
		expect(code.match(/(?<![.\w$])eval\(|new Function\(/)?.[0]).toBeUndefined();
	});

	test.each(scripts)('%s writes no markup', (path) => {
		expect(read(path).match(/\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML/)?.[0]).toBeUndefined();
	});

	test('tells the page nothing: no message, no event of its own', () => {
		expect(contentScript().match(/postMessage|CustomEvent|wxt:|content-script-started/)?.[0]).toBeUndefined();
	});

	test('starts what runs on the portal’s pages without the builder’s logger', () => {
		const logged = 'crashed on startup';
		expect(contentScript()).not.toContain(logged);
		expect(read('background.js')).toContain(logged);
	});

	test('keeps the polyfill of the browsers’ interfaces out of the content script', () => {
		const polyfill = 'should only be loaded in a browser extension';
		expect(contentScript()).not.toContain(polyfill);
		expect(read('background.js')).toContain(polyfill);
	});

	/** What is told apart by a text that stands nowhere else, and the script or file in which it must stand. */
	const markers = [
		['rules', 'company-name-acronym', 'background.js'],
		['words of the rules', 'wingtiptoys', 'data/words.json'],
		['tables of countries', 'Liechtenstein', 'data/countries.json'],
		['sentences of the rules', english.rules['company-name-length'].why, 'locales/en.json'],
		['sentences of the hints', english.interface.existingTitle, 'locales/en.json'],
		['i18next', 'i18next', 'background.js'],
		['zod', 'safeParse', 'background.js'],
		['phone numbers', 'NUMBER_IS_NOT_VALID|INVALID_COUNTRY', 'background.js'],
	] as const;

	test.each(markers)('keeps %s out of what runs on the page', (_, marker, home) => {
		const stands = (text: string) => marker.split('|').some((one) => text.includes(one));
		expect(stands(read(home)), home).toBe(true);
		expect(stands(contentScript())).toBe(false);
	});

	test.each([
		['preact', 'dangerouslySetInnerHTML'],
		['the style', '.marker{'],
	])('keeps %s out of the hints: it comes with the drawing', (_, marker) => {
		expect(read('drawing.js')).toContain(marker);
		expect(read('hints.js')).not.toContain(marker);
	});

	test('carries the words of no language in a script: each is read from its file', () => {
		const inFrench = JSON.parse(read('locales/fr.json')).interface.existingTitle as string;
		for (const path of scripts) {
			expect(read(path).includes(english.interface.existingTitle), path).toBe(false);
			expect(read(path).includes(inFrench), path).toBe(false);
		}
	});

	test('carries the words of the rules in no script but a few of the settings: the worker reads them from their file', () => {
		for (const path of scripts) {
			// What stands in lists alone: a company of samples, a form of address, a register.
			for (const word of ['wingtiptoys', 'mevrouw', 'Handelsregister', 'haftungsbeschrankt'])
				expect(read(path).includes(word), `${word} in ${path}`).toBe(false);
		}
	});

	test.each(languages)('has the pictures of the first-run page in %s, each of 60 kB at most', (language) => {
		const pictures = readdirSync(new URL('pictures/', output)).filter((name) => name.endsWith(`-${language}.webp`));
		expect(pictures).toHaveLength(3);
		for (const name of pictures) expect(statSync(new URL(`pictures/${name}`, output)).size).toBeLessThanOrEqual(60_000);
	});

	test('has every script under a size limit', () => {
		const limits = JSON.parse(readFileSync(new URL('../../.size-limit.json', import.meta.url), 'utf8')) as {
			path: string | string[];
		}[];
		const patterns = limits
			.flatMap(({ path }) => path)
			.map((path) =>
				path
					.replace('.output/chrome-mv3/', '')
					.replace(/\{([^}]*)\}/, (_, all: string) => `(?:${all.replaceAll(',', '|')})`),
			)
			.map((path) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));
		expect(scripts.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
	});
});

describe('the manifest', () => {
	const manifest = () => JSON.parse(read('manifest.json'));

	test('names itself in both languages', () => {
		const { name, description, default_locale } = manifest();
		expect({ name, description, default_locale }).toEqual({
			name: '__MSG_name__',
			description: '__MSG_description__',
			default_locale: 'en',
		});
		for (const language of ['en', 'fr']) {
			const messages = JSON.parse(read(`_locales/${language}/messages.json`));
			expect(messages.name.message).toBe('Faircopy for Partner Center');
			expect(messages.description.message.length).toBeGreaterThan(40);
		}
	});

	test('offers a letter key for each command', () => {
		for (const { suggested_key } of Object.values<{ suggested_key: { default: string } }>(manifest().commands)) {
			expect(suggested_key.default).toMatch(/^Alt\+Shift\+[A-Z]$/);
		}
	});
});
