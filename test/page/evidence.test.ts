// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { recogniseFields } from '../../lib/page/recognise/recognise.ts';

/** What told of the only control of a form. */
function evidenceOf(html: string) {
	document.body.innerHTML = html;
	const [field] = recogniseFields(document.body);
	return { kind: field?.kind, told: field?.evidence.map(({ from, kind }) => `${from} ${kind}`) };
}

test('nothing tells of a control without words', () => {
	expect(evidenceOf('<input type="text">')).toEqual({ kind: undefined, told: [] });
});

test('each says what stood there', () => {
	document.body.innerHTML =
		'<label for="a">Company email</label><input id="a" name="billingCity" placeholder="a@b.example">';
	const [field] = recogniseFields(document.body);
	expect(field?.evidence.map(({ from, text }) => `${from}: ${text}`)).toEqual([
		'label: Company email',
		'exampleEmail: a@b.example',
		'name: billing city',
	]);
});

test('a label stands before the name that the page gave', () => {
	expect(evidenceOf('<label for="a">Company email</label><input id="a" name="city">')).toEqual({
		kind: 'email',
		told: ['label email', 'name city'],
	});
});

test('a name tells more where nothing labels the control', () => {
	expect(evidenceOf('<input name="postalCode" placeholder="Code">')).toEqual({
		kind: 'postalCode',
		told: ['loneName postalCode'],
	});
});

test('what a list holds can say that it is none of ours', () => {
	const options = ['', '+33', '+44', '+49', '+1', '+39'].map((text) => `<option>${text}</option>`).join('');
	const { kind, told } = evidenceOf(`<label for="a">Country</label><select id="a">${options}</select>`);
	expect({ kind, told }).toEqual({ kind: undefined, told: ['label country', 'callingCodes none'] });
});

/** The kinds of all controls of a form, in their order. */
function kindsOf(html: string) {
	document.body.innerHTML = `<form>${html}</form>`;
	return recogniseFields(document.body).map(({ kind }) => kind);
}
const labelled = (label: string, attributes = '') => `<label>${label} <input ${attributes}></label>`;

test.each([
	['a hint that runs on', '<label for="a">City<span>This field is required</span></label><input id="a">', 'City'],
	['one behind a colon', '<div><b>Email:</b> <i>This must be an address of yours.</i></div><input>', 'Email'],
	['a number that runs on', '<label for="a">ZIP code<em>5 digits</em></label><input id="a">', 'ZIP code'],
	['a line of its own name', '<label for="a">Street Address: Line 2</label><input id="a">', 'Street Address: Line 2'],
])('a label is read without %s', (_, html, label) => {
	document.body.innerHTML = html;
	const [field] = recogniseFields(document.body);
	expect(field?.kind).toBeDefined();
	expect(field?.label).toBe(label);
});

test('a box without a word is the second line only between the street and the rest', () => {
	const box = '<div><input></div>';
	expect(kindsOf(labelled('Address') + box + labelled('City'))).toEqual(['addressLine1', 'addressLine2', 'city']);
	expect(kindsOf(labelled('Address') + box + labelled('Colour'))).toEqual(['addressLine1', undefined, undefined]);
	expect(kindsOf(labelled('First name') + box + labelled('City'))).toEqual(['firstName', undefined, 'city']);
});

test('a country’s code is the country’s, but what is dialled is not', () => {
	expect(kindsOf(labelled('Country code'))).toEqual(['country']);
	expect(kindsOf(labelled('Country code') + labelled('Phone'))).toEqual([undefined, 'phoneNumber']);
	expect(kindsOf(labelled('Country calling code'))).toEqual([undefined]);
});

test('an address that is asked for once more is what stands before it', () => {
	expect(kindsOf(labelled('Email') + labelled('Confirm your address'))).toEqual(['email', 'email']);
	expect(kindsOf(labelled('Company') + labelled('Confirm your address'))).toEqual(['companyName', 'addressLine1']);
});

test('what is seen tells before what is only said to a reader', () => {
	expect(kindsOf(labelled('City', 'aria-label="Search"'))).toEqual(['city']);
	expect(kindsOf('<input aria-label="City">')).toEqual(['city']);
});

test('a label of two controls with one id belongs to the one that is shown', () => {
	expect(kindsOf('<input id="a" type="hidden"><label for="a">City</label><input id="a">')).toEqual(['city']);
});

test('a name of something else is nobody’s', () => {
	expect(
		kindsOf(['Site name', 'List name', 'Nom de l’école', 'Nom du site'].map((one) => labelled(one)).join('')),
	).toEqual([undefined, undefined, undefined, undefined]);
	expect(kindsOf(labelled('Prénom du dirigeant') + labelled('Nom du dirigeant'))).toEqual(['firstName', 'lastName']);
});
