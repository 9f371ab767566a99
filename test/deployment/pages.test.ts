import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deploymentPage, exampleKit } from '../../lib/build/deployment-pages.ts';
import { type Platform, platforms } from '../../lib/deployment/kit-file.ts';
import { languages } from '../../lib/record/language.ts';
import { readPolicy } from '../../lib/settings/policy.ts';
import { policyShape } from '../../lib/deployment/policy-shape.ts';

/** The files of the kit that each page shows whole. */
const shown: Readonly<Record<Platform, readonly string[]>> = {
	windows: ['faircopy-policy.reg', 'faircopy-template-values.txt', 'faircopy-policy-remove.reg'],
	intune: ['faircopy-policy.ps1', 'faircopy-policy-remove.ps1'],
	macos: ['faircopy-chrome.mobileconfig'],
	linux: ['faircopy-chrome.json', 'faircopy-edge.json'],
	firefox: ['policies.json'],
	'google-admin': ['faircopy-google-admin.json'],
};

const pages = platforms.flatMap((platform) => languages.map((language) => [platform, language] as const));
const read = (path: string) => readFileSync(`docs/${path}`, 'utf8');

test('the example is taken as a whole by the policy', () => {
	const { policy } = JSON.parse(read('deploy/example.json'));
	expect(readPolicy(policy).problems).toEqual([]);
});

test('there is no other page', () => {
	const expected = pages.map(([platform, language]) => `${platform}.${language}.md`);
	expect(readdirSync('docs/deploy').toSorted()).toEqual([...expected, 'example.json'].toSorted());
});

describe.each(pages)('the page of %s in %s', (platform, language) => {
	const page = read(`deploy/${platform}.${language}.md`);

	test('shows the files that the kit writes for the example: `npm run generate` makes them anew', () => {
		expect(deploymentPage(page, language)).toBe(page);
		const blocks = [...page.matchAll(/^```\w+ (\S+)$/gm)].map(([, name]) => name);
		expect(blocks).toEqual(shown[platform]);
	});

	test('names only files that the kit writes', () => {
		const names = new Set(exampleKit(language).map(({ name }) => name));
		const named = [...page.matchAll(/`(faircopy-[a-z-]+\.[a-z]+)`|managed\/(faircopy-[\w.-]+)`/g)].map(
			([, one, other]) => one ?? other!,
		);
		expect(named.filter((name) => !names.has(name))).toEqual([]);
	});

	test('leads only to pages and headings that there are, and to the other languages', () => {
		const links = [...page.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)].filter(([, path]) => !path!.startsWith('https:'));
		for (const [, path, heading] of links) {
			const target = new URL(path!, new URL(`../../docs/deploy/`, import.meta.url));
			expect(existsSync(target), path).toBe(true);
			if (!heading) continue;
			const headings = [...readFileSync(target, 'utf8').matchAll(/^## (.*)$/gm)].map(([, text]) => anchor(text!));
			expect(headings).toContain(heading);
		}
		const others = languages.filter((one) => one !== language).map((one) => `${platform}.${one}.md`);
		expect(links.map(([, path]) => path)).toEqual(expect.arrayContaining(others));
	});

	test('has every part, in one order: need, steps, look, remove, amiss, tried', () => {
		const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, text]) => text!);
		const [need, look, remove, amiss, tried] = parts[language];
		expect([headings[0], ...headings.slice(-4)]).toEqual([need, look, remove, amiss, tried]);
		expect(headings.length).toBeGreaterThan(5);
	});
});

const parts = {
	en: [
		'What you need',
		'Check that it arrived',
		'Remove it',
		'If something goes wrong',
		'What was tried, and what was not',
	],
	fr: [
		'Ce qu’il vous faut',
		'Vérifier qu’elle est arrivée',
		'La retirer',
		'Si quelque chose ne va pas',
		'Ce qui a été essayé, et ce qui ne l’a pas été',
	],
} as const;

/** The address of a heading, as GitHub makes it; no heading that is linked to has a sign on which it is not plain. */
const anchor = (heading: string) =>
	heading
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N} -]/gu, '')
		.replaceAll(' ', '-');

test.each(languages)('docs/teams.%s.md names every key, and leads to every page', (language) => {
	const text = read(`teams.${language}.md`);
	for (const key of Object.keys(policyShape)) expect(text).toContain(`\`${key}\``);
	for (const platform of platforms) expect(text).toContain(`(deploy/${platform}.${language}.md)`);
});

describe('the French pages', () => {
	const prose = platforms
		.map((platform) => read(`deploy/${platform}.fr.md`))
		.join('\n')
		.replaceAll(/^```[^]*?^```$|`[^`\n]*`|\]\([^)]*\)|^\|[-|]+$/gm, '¤');
	test.each([
		['straight quotation marks or apostrophes', /["']/],
		['English quotation marks', /[“”]/],
		['high punctuation without a no-break space', /[^\u00A0\u202F\d/:\n][:;?!»](?!\/)/],
		['an opening guillemet without a no-break space', /«(?![\u00A0\u202F])/],
	])('hold no %s', (_, pattern) => {
		expect(prose.split('\n').filter((line) => pattern.test(line))).toEqual([]);
	});
});
