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
