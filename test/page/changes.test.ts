// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isOfForm } from '../../lib/page/watch/changes.ts';

const page = `
	<h1>Account info</h1>
	<div class="field">
		<label for="company">Company</label><input id="company" aria-describedby="complaint">
		<div id="complaint" role="alert"></div>
	</div>
	<div class="field"><span id="city-name">City</span><input aria-labelledby="city-name"></div>
	<p id="clock">10:00</p>
	<div id="group"><input id="inner"></div>
	<x-field id="host"></x-field>
	<div data-faircopy="hints"></div>
`;

beforeEach(() => void (document.body.innerHTML = page));

/** What the page's changes were told as. */
function told(act: () => void): MutationRecord[] {
	const observer = new MutationObserver(() => {});
	observer.observe(document, { childList: true, subtree: true, attributes: true });
	act();
	const records = observer.takeRecords();
	observer.disconnect();
	return records;
}

const element = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const isSeen = (act: () => void, named = 'town city-name') => {
	const records = told(act);
	expect(records.length).toBeGreaterThan(0);
	return records.some((record) => isOfForm(record, named));
};

describe('a change of the page', () => {
	it.each<[string, () => void]>([
		['a complaint that comes', () => (element('#complaint').textContent = 'Enter a name.')],
		['a complaint with an icon', () => (element('#complaint').innerHTML = '<i></i><span>Enter a name.</span>')],
		['a complaint that is hidden', () => (element('#complaint').hidden = true)],
		['a clock', () => (element('#clock').textContent = '10:01')],
		['a text that goes', () => element('#clock').remove()],
		['a text under an id that names nothing', () => element('#group').prepend('now')],
		['our own nodes', () => (element('[data-faircopy]').innerHTML = '<button>3 hints</button>')],
	])('%s is none of the form', (_, act) => {
		expect(isSeen(act)).toBe(false);
	});

	it.each<[string, () => void]>([
		['a field that comes', () => element('#group').append(document.createElement('input'))],
		['a part with a field in it', () => element('#clock').replaceWith(element('#group').cloneNode(true))],
		['a field that goes', () => element('#inner').remove()],
		['a part with a field that is shown', () => (element('#group').hidden = true)],
		['another heading', () => (element('h1').textContent = 'Review')],
		['another label', () => (element('label').textContent = 'Company name')],
		['another name by reference', () => (element('#city-name').textContent = 'Town')],
		['a custom element that comes', () => element('#group').append(document.createElement('x-field'))],
		['what a custom element holds', () => (element('#host').textContent = 'Company')],
	])('%s is one of the form', (_, act) => {
		expect(isSeen(act)).toBe(true);
	});

	it('of any text is one away from Account info, where it may be a value', () => {
		const [record] = told(() => (element('#clock').textContent = '10:01'));
		expect(isOfForm(record!, undefined)).toBe(true);
	});
});
