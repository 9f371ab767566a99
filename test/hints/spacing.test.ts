import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');

/** The steps of the scale: their names, and what they measure. */
const scale = [...read('lib/style/space.css').matchAll(/(--fc-space-\d+): (\d+px);/g)].map(
	([, name = '', size = '']) => ({ name: `var(${name})`, size }),
);

/** What is drawn on the portal's pages: sizes are written out there, where each byte counts. */
const literal = ['lib/style/design.css', 'lib/style/hints.css'];
const pages = readdirSync(`${root}entrypoints`, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.css'))
	.map((path) => `entrypoints/${path.replaceAll('\\', '/')}`);

/** What is no spacing but follows the size of something else. */
const exceptions: readonly (readonly [string, string])[] = [
	['.tick', '3px'], // a tick of 18px in the 24px of a marker
	['.answer', '34px'], // where the words of an item begin: 8px, a sign of 18px, 8px
	['.head', '28px'], // the button that closes
	['.head', '96px'], // the same, and the one that shows the rest
];
const isException = (selector: string, value: string) =>
	exceptions.some((one) => one[0] === selector && one[1] === value);

/** Every padding, margin and gap of a sheet as selector, property and one value. */
function spacings(css: string): { selector: string; property: string; value: string }[] {
	const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{([^{}]*)\}/g);
	return [...rules].flatMap(([, selector = '', body = '']) =>
		[...body.matchAll(/((?:\w+-)?(?:padding|margin|gap)[\w-]*): ([^;]+);/g)].flatMap(([, property = '', values = '']) =>
			values.split(' ').map((value) => ({ selector: selector.trim(), property, value })),
		),
	);
}

function offScale(path: string, allowed: readonly string[]): string[] {
	return spacings(read(path))
		.filter(({ selector, value }) => !allowed.includes(value) && !isException(selector, value))
		.map(({ selector, property, value }) => `${selector} ${property}: ${value}`);
}

describe('the spacing', () => {
	it('has a scale whose steps bear the number of their parts of 4px', () => {
		expect(scale.length).toBeGreaterThan(4);
		for (const { name, size } of scale) expect(name).toBe(`var(--fc-space-${Number.parseInt(size, 10) / 4})`);
	});

	it.each(literal)('of %s is written in sizes of the scale', (path) => {
		expect(offScale(path, ['0', 'auto', ...scale.map(({ size }) => size)])).toEqual([]);
	});

	it.each(pages)('of %s is written in steps of the scale', (path) => {
		expect(offScale(path, ['0', 'auto', ...scale.map(({ name }) => name)])).toEqual([]);
	});

	it('needs every step and every exception', () => {
		const used = [...literal, ...pages].flatMap((path) => spacings(read(path)));
		const values = used.map(({ value }) => value);
		expect(scale.filter(({ name }) => !values.includes(name))).toEqual([]);
		for (const [selector, size] of exceptions)
			expect(used).toContainEqual(expect.objectContaining({ selector, value: size }));
	});
});
