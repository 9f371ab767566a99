// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signOf, withMapping } from '../../lib/page/mapping/mapping.ts';
import { lent } from '../../lib/page/lent.ts';
import { recognitionOf } from '../../lib/page/recognise/recognition.ts';
import { recogniseFields } from '../../lib/page/recognise/recognise.ts';
import { viewOf } from '../../lib/page/recognise/view.ts';
import type { FieldId } from '../../lib/record/fields.ts';
import type { FormMapping } from '../../lib/record/mapping.ts';
import { formFiles, loadForm } from './load-form.ts';

function ended<Result>(task: Generator<undefined, Result>): Result {
	let next = task.next();
	while (!next.done) next = task.next();
	return next.value;
}

const field = (label: string, id: string, more = '') =>
	`<p><label for="${id}">${label}</label><input id="${id}" ${more}></p>`;
const known = ['Country/region', 'Company', 'Address line 1', 'City', 'First name', 'Last name', 'Email address'];
const form = (...more: string[]) =>
	`<h1>Add customer</h1><form><h2>Company</h2>${known.map((label, index) => field(label, `k${index}`)).join('')}${more.join('')}</form>`;

const at = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;

/** The mapping that says what the controls with these ids are. */
function mappingOf(said: Record<string, FieldId | 'none'>): FormMapping {
	const all = recogniseFields(document.body);
	const fields = Object.entries(said).map(([id, what]) => ({
		field: what,
		sign: signOf(
			all.find(({ control }) => control === at(id))!,
			all,
		)!,
	}));
	return { origin: 'https://partner.microsoft.com', fields };
}

const viewWith = (mapping: FormMapping) => ended(viewOf(document, undefined, undefined, { mapping }))!;
const controlOf = (id: FieldId, mapping: FormMapping) => viewWith(mapping).fields.get(id)?.control.id;

describe('nothing changes', () => {
	test.each(formFiles)('on %s by a mapping of another form', (name) => {
		document.body.innerHTML = form(field('Tenant prefix', 'x'));
		const mapping = mappingOf({ x: 'domain' });
		loadForm(name);
		const all = recogniseFields(document.body);
		expect(withMapping(all, mapping)).toEqual({ recognised: all, unmet: ['domain'] });
	});

	test('where a sign meets two controls', () => {
		document.body.innerHTML = form(field('Tenant prefix', 'x'));
		const mapping = mappingOf({ x: 'domain' });
		const two = '<h2>Other</h2>' + field('Tenant prefix', 'y') + field('Tenant prefix', 'z');
		document.body.innerHTML = form(two);
		const view = viewWith(mapping);
		expect(view.fields.has('domain')).toBe(false);
		expect(ended(recognitionOf(document, view, mapping, lent))?.missing).toContainEqual({ id: 'domain', why: 'unmet' });
	});

	test('and no sign is made of a control without words', () => {
		document.body.innerHTML = '<input id="x"><input id="y">';
		const all = recogniseFields(document.body);
		expect(signOf(all[0]!, all)).toBeUndefined();
	});
});

describe('what a person says', () => {
	test('finds a field that nothing else tells, to be written in too', async () => {
		document.body.innerHTML = form(field('Tenant prefix', 'x'));
		const mapping = mappingOf({ x: 'domain' });
		const view = viewWith(mapping);
		expect(view.fields.get('domain')?.control).toBe(at('x'));
		expect(view.missing).not.toContain('domain');
		expect(await view.fields.get('domain')!.write!('fabrikam')).toBe(true);
		const { found } = ended(recognitionOf(document, view, mapping, lent))!;
		expect(found.find(({ id }) => id === 'domain')?.signs).toEqual(['person']);
	});

	test('outweighs every label, one control for a field', () => {
		document.body.innerHTML = form(field('City', 'x'), field('Locality or so', 'y'));
		expect(controlOf('city', mappingOf({ y: 'city' }))).toBe('y');
	});

	test('can be that a control is no field of the customer', () => {
		document.body.innerHTML = form(field('Primary domain name', 'x'));
		expect(controlOf('domain', { origin: '', fields: [] })).toBe('x');
		expect(controlOf('domain', mappingOf({ x: 'none' }))).toBeUndefined();
	});

	test('tells a first name of the customer from one of the signer', () => {
		document.body.innerHTML = form('<h2>Customer agreement</h2>', field('First name', 'x'));
		expect(controlOf('firstName', mappingOf({ x: 'firstName' }))).toBe('x');
		expect(controlOf('agreementFirstName', mappingOf({ k4: 'agreementFirstName' }))).toBe('k4');
	});

	test('holds when ids are made anew, other fields come, and the section gets another name', () => {
		document.body.innerHTML = form(field('Tenant prefix', 'x', 'name="f1"'));
		const mapping = mappingOf({ x: 'domain' });
		document.body.innerHTML = `${form('<h2>Anything</h2>', field('Colour', 'new'), field('Tenant PREFIX', 'r7', 'name="g8"'))}`;
		expect(controlOf('domain', mapping)).toBe('r7');
	});

	test('tells equals by their place', () => {
		document.body.innerHTML = form(field('Code', 'x'), field('Code', 'y'), field('Code', 'z'));
		expect(controlOf('postalCode', mappingOf({ y: 'postalCode' }))).toBe('y');
	});
});

test('every control with words is met by its own sign, and by nothing that is typed', () => {
	const words = fc.constantFrom('Code', 'Ville', 'Tenant', 'City', 'Colour', 'Nom');
	const page = fc.array(fc.tuple(words, fc.constantFrom('', 'city', 'x9q')), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(page, (controls) => {
			document.body.innerHTML = controls.map(([label, name], at) => field(label, `c${at}`, `name="${name}"`)).join('');
			const all = recogniseFields(document.body);
			const signs = all.map((one) => signOf(one, all)!);
			for (const input of document.querySelectorAll('input')) input.value = 'Canary';
			for (const [index, sign] of signs.entries()) {
				const { recognised } = withMapping(all, { origin: '', fields: [{ field: 'domain', sign }] });
				expect(recognised.findIndex(({ isMapped }) => isMapped)).toBe(index);
			}
			expect(JSON.stringify(all.map((one) => signOf(one, all)))).not.toContain('Canary');
		}),
		{ numRuns: 50 },
	);
});

test('what a person says may be written into, however thin the evidence of the page itself', () => {
	document.body.innerHTML = form(field('Some words', 'x') + field('City', 'c'));
	const found = withMapping(recogniseFields(document.body), mappingOf({ x: 'companyName' })).recognised;
	expect(found.find(({ control }) => control.id === 'x')).toMatchObject({ kind: 'companyName', isSure: true });
});
