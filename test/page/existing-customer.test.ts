// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { FormPage } from '../../lib/form/form.ts';
import { emptyView, type LiveView, viewOf } from '../../lib/page/recognise/view.ts';

function viewNow(html: string, formPage: FormPage = 'existingCustomer', before: LiveView = emptyView): LiveView {
	document.body.innerHTML = html;
	const look = viewOf(document, () => false, before, { formPage });
	let next = look.next();
	while (!next.done) next = look.next();
	if (!next.value) throw new Error('a page that does not change gives an answer');
	return next.value;
}

const field = (label: string, attributes = '') => `<div><label>${label} <input ${attributes}></label></div>`;
const english = ['Company', 'Address line 1', 'City', 'ZIP/Postal code', 'First name', 'Last name', 'Email address'];
const french = ['Société', 'Adresse ligne 1', 'Ville', 'Code postal', 'Prénom', 'Nom', 'Adresse e-mail'];
const fields = (labels: readonly string[], attributes = '') => labels.map((label) => field(label, attributes)).join('');

describe('on the account page of a customer', () => {
	test.each([
		[
			'nothing to write in',
			`<h1>Account</h1><dl>${english.map((one) => `<dt>${one}</dt><dd>x</dd>`).join('')}</dl><button>Update</button>`,
		],
		['fields that are locked', `${fields(english, 'readonly')}<button>Save</button>`],
		['fields that are switched off', `${fields(english, 'disabled')}<button>Save</button>`],
		['nothing to save with', fields(english)],
		['another form', `${fields(['Tag', 'Note', 'Search'])}<button>Save</button>`],
		['a contact alone', `${fields(['First name', 'Last name', 'Email address', 'Phone number'])}<button>Save</button>`],
		['a password', `${fields(english)}<input type="password"><button>Save</button>`],
	])('%s is not the form', (_, html) => {
		expect(viewNow(html).step).toBeUndefined();
	});

	test.each([
		['Save', english, 'en'],
		['Save changes', english, 'en'],
		['Submit', english, 'en'],
		['Update', english, 'en'],
		['Enregistrer', french, 'fr'],
		['Enregistrer les modifications', french, 'fr'],
		['Mettre à jour', french, 'fr'],
	])('a form with “%s” is, and that button leads on', (press, labels, language) => {
		const view = viewNow(`<h2>Review</h2>${fields(labels)}<button>Cancel</button><button>${press}</button>`);
		expect([...view.fields.keys()]).toEqual([
			'companyName',
			'addressLine1',
			'city',
			'postalCode',
			'firstName',
			'lastName',
			'email',
		]);
		expect(view).toMatchObject({ step: 'accountInfo', isExisting: true, language, missing: [] });
		expect(view.next?.textContent).toBe(press);
	});

	test('a panel over other details is enough, and says what is not found', () => {
		const view = viewNow(`${fields(['Company', 'City', 'Postal code'])}<button>Save</button>`);
		expect(view).toMatchObject({ step: 'accountInfo', isExisting: true, missing: ['addressLine1'] });
	});

	test('the page that shows a password is never read, whatever its address', () => {
		const view = viewNow(`<h1>Confirmation</h1><h2>Setup info</h2>${fields(english)}<button>Save</button>`);
		expect(view).toMatchObject({ step: 'confirmation', isExisting: false, fields: new Map() });
	});
});

test('where a customer is added, a form that is saved is none of an existing customer', () => {
	const view = viewNow(`<h1>Add customer</h1>${fields(english)}<button>Next: Review</button>`, 'newCustomer');
	expect(view).toMatchObject({ step: 'accountInfo', isExisting: false });
});
