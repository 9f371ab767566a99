// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Recognition } from '../../lib/form/recognition.ts';
import { lent } from '../../lib/page/lent.ts';
import { recognitionOf } from '../../lib/page/recognise/recognition.ts';
import { viewOf } from '../../lib/page/recognise/view.ts';
import { formFiles, loadForm } from './load-form.ts';

function ended<Result>(task: Generator<undefined, Result>): Result {
	let next = task.next();
	while (!next.done) next = task.next();
	return next.value;
}

function recognitionNow(): Recognition | undefined {
	const view = ended(viewOf(document));
	return view && ended(recognitionOf(document, view, undefined, lent));
}

const field = (label: string, inner = '<input>') => `<p><label>${label} ${inner}</label></p>`;
const form = (fields: string) => `<h1>Add customer</h1><form>${fields}</form>`;
const whole = [
	field('Country/region', '<select><option value="CH">Switzerland</option></select>'),
	field('Company'),
	field('Primary domain name'),
	field('Address line 1'),
	field('City'),
	field('First name'),
	field('Last name'),
	field('Email address'),
];

describe('nothing is told', () => {
	test.each(formFiles.filter((name) => /^(?:confirmation|review|subscriptions|silent\.sign-in)/.test(name)))(
		'of %s',
		(name) => {
			loadForm(name);
			expect(recognitionNow()).toBeUndefined();
		},
	);

	test('of a page with a search and a filter', () => {
		document.body.innerHTML = form(field('Search') + field('City'));
		expect(recognitionNow()).toBeUndefined();
	});

	test('of what became the confirmation since the last look', () => {
		document.body.innerHTML = form(whole.join(''));
		const view = ended(viewOf(document))!;
		loadForm('confirmation.en.html');
		expect(ended(recognitionOf(document, view, undefined, lent))).toBeUndefined();
	});
});

test('a whole form misses nothing, and each field says what told', () => {
	document.body.innerHTML = form(whole.join(''));
	const { found, missing, unknown } = recognitionNow()!;
	expect({ missing, unknown }).toEqual({ missing: [], unknown: 0 });
	expect(found).toHaveLength(whole.length);
	expect(found.find(({ id }) => id === 'city')).toEqual({
		id: 'city',
		label: 'City',
		signs: ['label'],
		isLocked: false,
	});
});

test.each([
	['its type and its name', '<p><label>Contact <input type="email" name="emailAddress"></label></p>', ['name', 'type']],
	['the text before it', '<p>Email address <input></p>', ['caption']],
	['an example in it', '<p><input placeholder="Email address"></p>', ['placeholder']],
])('%s told', (_, html, told) => {
	document.body.innerHTML = form(whole.slice(0, -1).join('') + html);
	expect(
		recognitionNow()!
			.found.find(({ id }) => id === 'email')
			?.signs.toSorted(),
	).toEqual(told);
});

describe('a field that was not found', () => {
	const without = (label: string, html = '') =>
		form(whole.filter((one) => !one.includes(`>${label} `)).join('') + html);
	test.each([
		['is not named by anything', without('Primary domain name', field('Colour')), 'domain', 'unnamed'],
		[
			'is there and not shown',
			without('Email address', `<div hidden>${field('Email address')}</div>`),
			'email',
			'hidden',
		],
		[
			'has a label and a type that say two things',
			without('City', field('City', '<select><option>+33<option>+44<option>+49<option>+1<option>+41</select>')),
			'city',
			'unsure',
		],
	])('%s', (_, html, id, why) => {
		document.body.innerHTML = html;
		expect(recognitionNow()!.missing).toEqual([{ id, why }]);
	});
});

test('a page that is not the form tells what it saw all the same', () => {
	document.body.innerHTML = `<form>${[...whole.slice(4, 7), field('Shoe size'), field('Colour')].join('')}</form>`;
	const { found, missing, unknown } = recognitionNow()!;
	expect(found.map(({ id }) => id)).toEqual(['city', 'firstName', 'lastName']);
	expect(missing).toContainEqual({ id: 'companyName', why: 'unnamed' });
	expect(unknown).toBe(2);
});

test('a field in which nobody can write says so', () => {
	document.body.innerHTML = form(whole.join('').replace('City <input>', 'City <input readonly>'));
	expect(
		recognitionNow()!
			.found.filter(({ isLocked }) => isLocked)
			.map(({ id }) => id),
	).toEqual(['city']);
});

test('no value is in it', () => {
	document.body.innerHTML = form(whole.join(''));
	for (const input of document.querySelectorAll('input')) input.value = 'Canary 4711';
	expect(JSON.stringify(recognitionNow())).not.toContain('Canary');
});
