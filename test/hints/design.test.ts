import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('../../lib/style/design.css', import.meta.url), 'utf8');
const style = readFileSync(new URL('../../lib/style/hints.css', import.meta.url), 'utf8');

/** The light and the dark value of a colour of the sheet. */
function colours(name: string): [string, string] {
	const found = new RegExp(`--fc-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(sheet);
	if (!found?.[1] || !found[2]) throw new Error(`no colour ${name}`);
	return [found[1], found[2]];
}

/** Relative luminance, after WCAG 2. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const texts = ['ink', 'soft', 'accent'].flatMap((text) =>
	['paper', 'sheet'].map((ground) => [text, ground, 4.5] as const),
);
/** The colours of the levels; a question has the accent. */
const levels = ['error', 'warning', 'accent', 'hint'].map((level) => [level, 'paper', 4.5] as const);

describe('the colours', () => {
	it.each([...texts, ...levels, ['on-accent', 'accent', 4.5] as const, ['edge', 'paper', 3] as const])(
		'%s on %s, at least %s : 1',
		(text, ground, least) => {
			for (const theme of [0, 1] as const) {
				expect(contrast(colours(text)[theme], colours(ground)[theme])).toBeGreaterThanOrEqual(least);
			}
		},
	);

	it('give markers 3 : 1 on the white and the dark grey of pages', () => {
		for (const [level] of levels) {
			expect(contrast(colours(level)[0], '#ffffff')).toBeGreaterThanOrEqual(3);
			expect(contrast(colours(level)[1], '#292929')).toBeGreaterThanOrEqual(3);
		}
	});

	it('hold no red', () => {
		for (const [level] of levels) {
			const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
				Number.parseInt(colours(level)[0].slice(from, from + 2), 16),
			);
			expect(red > 1.8 * Math.max(green, blue)).toBe(false);
		}
	});
});

describe('the sheets', () => {
	it('load nothing and know no rem', () => {
		for (const css of [sheet, style]) expect(css).not.toMatch(/url\(|@import|\drem\b/);
	});
});
