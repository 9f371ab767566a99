// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { falseAlarmText } from '../../lib/check/false-alarm.ts';
import { Link } from '../../lib/hints/view/link.tsx';
import { told } from './told.ts';

describe('a link of a hint', () => {
	it.each([
		['https://learn.microsoft.com/', true],
		['http://learn.microsoft.com/', false],
		['javascript:alert(1)', false],
		['data:text/html,x', false],
		['//learn.microsoft.com/', false],
		['', false],
	])('to %j is one: %s; otherwise its words stand there', (href, isLink) => {
		const place = document.createElement('div');
		render(<Link to={{ label: 'Source', href }} newTab="(new tab)" />, place);
		expect(place.querySelector('a') !== null).toBe(isLink);
		expect(place.textContent).toContain('Source');
	});
});

const textOf = (companyName: string) =>
	falseAlarmText(
		{
			finding: told('company-name-acronym', 'companyName'),
			record: { companyName, country: 'DE' },
			language: 'fr',
		},
		{ version: '1.2.3', browser: 'Edge 141' },
	);

describe('the text of a false alarm', () => {
	it('tells what runs, in which language, and of a long value no more than its beginning', () => {
		const text = textOf('Harbor '.repeat(300));
		expect(text).toContain('Faircopy 1.2.3');
		expect(text).toContain('browser: Edge 141');
		expect(text).toContain('language: fr');
		expect(text).toMatch(/^value: [Xx ]{39}…$/m);
	});

	it.each([
		['Österberg Ünal 2 AG', 'Xxxxxxxxx Xxxx 0 XX'],
		['株式会社 7', 'xxxx 0'],
		['+33 1 23 45 67 89', '+00 0 00 00 00 00'],
		['a.lovelace@example.com', 'x.xxxxxxxx@xxxxxxx.xxx'],
		['Zu\u0308rich\tGmbH', 'Xxxxxx XxxX'],
	])('tells of %s its shape alone', (value, shape) => {
		const text = textOf(value);
		expect(text).toContain(`value: ${shape}`);
		expect(text).not.toContain(value);
		expect(text).toContain('country: DE');
	});
});
