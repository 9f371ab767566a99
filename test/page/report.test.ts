// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOfReport } from '../../lib/build/form-of-report.ts';
import type { FormReport } from '../../lib/form/form-report.ts';
import { lent } from '../../lib/page/lent.ts';
import { viewOf } from '../../lib/page/recognise/view.ts';
import { knownWords } from '../../lib/page/report/known-words.ts';
import { readForm } from '../../lib/page/report/reading.ts';
import { formFiles, loadForm, showForm } from './load-form.ts';

function ended<Result>(task: Generator<undefined, Result>): Result {
	let next = task.next();
	while (!next.done) next = task.next();
	return next.value;
}

const viewNow = () => ended(viewOf(document))!;

function reportNow(): FormReport {
	const reading = ended(readForm(document, viewNow(), undefined, lent));
	if (!reading) throw new Error('there is something like a form');
	return reading.report();
}

const labelled = ['Country/region', 'Company', 'Primary domain name', 'Address line 1', 'City', 'First name', 'Email'];

/** A form that holds the canary wherever a customer could stand. */
function canaryForm(canary: string): string {
	const field = (label: string, index: number) =>
		`<p data-customer="CANARY" title="CANARY"><label for="f${index} CANARY">${label}</label>
		<input id="f${index} CANARY" name="CANARY" aria-describedby="CANARY" value="CANARY" placeholder="CANARY"></p>`;
	const html = `<h1>Add customer</h1><h2>CANARY</h2><a href="/customers?name=CANARY">CANARY</a><p>CANARY</p>CANARY
		<form action="/CANARY"><input type="hidden" name="tenant" value="CANARY">${labelled.map(field).join('')}
		<label>City <b>CANARY</b><select name="CANARY" aria-label="CANARY"><option value="CANARY" selected>CANARY</option></select></label>
		<fieldset><legend>CANARY</legend><label><input type="radio" name="CANARY" value="CANARY" checked>CANARY</label></fieldset>
		<textarea>CANARY</textarea><div role="CANARY" aria-label="CANARY" slot="CANARY" label="CANARY">CANARY</div>
		<x-field label="CANARY" lang="CANARY"><span slot="label">CANARY</span></x-field><button>CANARY</button></form>`;
	return html.replaceAll('CANARY', canary);
}

describe('nothing of a customer is in a report', () => {
	const words = fc.stringMatching(/^[A-Z][a-z]{2,8}q[a-z0-9]{2,6}$/);
	const canaries = fc.oneof(
		words,
		fc.tuple(words, words).map((both) => both.join(' ')),
		fc.tuple(words, fc.integer({ min: 100, max: 999_999 })).map((both) => both.join('-')),
	);

	test('wherever it stood on the page', () => {
		fc.assert(
			fc.property(canaries, (canary) => {
				document.body.innerHTML = canaryForm(canary);
				for (const input of document.querySelectorAll('input')) input.value = canary;
				const text = JSON.stringify(reportNow()).toLowerCase();
				for (const part of canary.toLowerCase().split(/[ -]/)) expect(text).not.toContain(part);
			}),
			{ numRuns: 60 },
		);
	});

	test('not even a company whose name is made of letters and signs of another script', () => {
		document.body.innerHTML = canaryForm('Ωμέγα東京');
		expect(JSON.stringify(reportNow())).not.toMatch(/\p{Script=Greek}|\p{Script=Han}/u);
	});
});

test('a word is known in each form that a phrase gives it, and none is known by what stands for any word', () => {
	const knows = knownWords(['(e )?mails?', 'organi[sz]ation', 'compan(y|ies)', 'code de \\w+', 'nom .* client']);
	const words = ['mail', 'mails', 'Organisation', 'organization', 'Company', 'companies', 'code', 'client', '12'];
	expect(words.filter((word) => !knows(word))).toEqual([]);
	expect(['Fabrikam', 'w', 'organiation', 'compan', '123', ''].filter(knows)).toEqual([]);
});

test('labels and headings that are known stand as they are', () => {
	document.body.innerHTML = canaryForm('Zyqxel');
	const text = JSON.stringify(reportNow());
	for (const label of [...labelled, 'Add customer']) expect(text).toContain(label);
	expect(text).toContain('Xxxxxx');
});

const accountForms = formFiles.filter((name) => loadForm(name).step === 'accountInfo');

test.each(accountForms)('the report of %s makes a test form with the same fields', (name) => {
	const { next } = loadForm(name);
	const ids = [...viewNow().fields.keys()];
	const report = JSON.parse(JSON.stringify(reportNow())) as FormReport;
	const { step, next: led } = showForm(formOfReport(report));
	const view = viewNow();
	expect(led).toBe(next);
	expect(view.step).toBe(step);
	expect([...view.fields.keys()]).toEqual(ids);
	for (const [id, { control }] of view.fields) expect(control.dataset['field']).toBe(id);
});
