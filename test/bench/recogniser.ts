import { getAttribute } from '../../lib/form/nodes.ts';
import { recogniseFields } from '../../lib/page/recognise/recognise.ts';
import type { FieldKind } from '../../lib/page/vocabulary/vocabulary.ts';

/** The autocomplete token of each kind that has one. */
const tokens: Readonly<Partial<Record<FieldKind, string>>> = {
	companyName: 'organization',
	fullName: 'name',
	firstName: 'given-name',
	middleName: 'additional-name',
	lastName: 'family-name',
	email: 'email',
	phoneNumber: 'tel',
	addressLine1: 'address-line1',
	addressLine2: 'address-line2',
	addressLine3: 'address-line3',
	city: 'address-level2',
	state: 'address-level1',
	country: 'country',
	postalCode: 'postal-code',
};

/** What the fields of the page are, by the id that was given to each for the measurement. */
function predictions(): Record<string, string> {
	const found: Record<string, string> = {};
	for (const { control, hosts, kind } of recogniseFields(document.body)) {
		const id = [control, ...hosts].map((element) => getAttribute(element, 'data-eval-id')).find(Boolean);
		const token = kind && tokens[kind];
		if (id && token) found[id] = token;
	}
	return found;
}

Object.assign(globalThis, { faircopyPredictions: predictions });
