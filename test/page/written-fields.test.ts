// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { accountFields } from '../../lib/page/recognise/account.ts';
import { recogniseFields } from '../../lib/page/recognise/recognise.ts';

/** The fields of a form, each with whether it would be written into. */
function fieldsOf(html: string) {
	document.body.innerHTML = html;
	const found = recogniseFields(document.body);
	const places = new Map(found.map(({ control }, place) => [control as Element, place]));
	return Object.fromEntries(accountFields(found, [], places, 'en').map(({ id, write }) => [id, write !== undefined]));
}

test.each([
	['a label of many other words', '<label for="a">Which is the city that you live in</label><input id="a">', 'city'],
	['a title alone', '<input title="City">', 'city'],
	['a label that the name contradicts', '<label for="a">Town of delivery</label><input id="a" name="country">', 'city'],
	[
		'a second line by its place alone',
		'<label for="a">Street address</label><input id="a"><input><label for="b">City</label><input id="b">',
		'addressLine2',
	],
	[
		'une étiquette de bien d’autres mots',
		'<label for="a">La ville où vous habitez toujours</label><input id="a">',
		'city',
	],
])('%s is read, never written into', (_, html, id) => {
	expect(fieldsOf(html)).toHaveProperty(id, false);
});

test.each([
	['its whole label', '<label for="a">City</label><input id="a">', 'city'],
	['its label with a word more', '<label for="a">Billing city</label><input id="a">', 'city'],
	['its name where nothing labels it', '<input name="postalCode">', 'postalCode'],
	['its label beside a name that tells nothing', '<label for="a">Ville *</label><input id="a" name="q1">', 'city'],
	[
		'a list of countries',
		'<label for="a">Pays/région</label><select id="a"><option>France</option></select>',
		'country',
	],
])('%s is enough to write', (_, html, id) => {
	expect(fieldsOf(html)).toHaveProperty(id, true);
});
