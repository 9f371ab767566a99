// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { falseAlarmText } from '../../lib/hints/session/false-alarm.ts';
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

describe('the text of a false alarm', () => {
	it.each([
		['Österberg Ünal 2 AG', 'Xxxxxxxxx Xxxx 0 XX'],
		['株式会社 7', 'xxxx 0'],
		['+33 1 23 45 67 89', '+00 0 00 00 00 00'],
		['a.lovelace@example.com', 'x.xxxxxxxx@xxxxxxx.xxx'],
	])('tells of %s its shape alone', (value, shape) => {
		const text = falseAlarmText(told('company-name-acronym', 'companyName'), { companyName: value, country: 'DE' });
		expect(text).toContain(`value: ${shape}`);
		expect(text).not.toContain(value);
		expect(text).toContain('country: DE');
	});
});
