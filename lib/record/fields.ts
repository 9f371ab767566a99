/**
 * The fields of the Add-customer form under the names of the Partner Center REST API, in the order of the form.
 * `agreementAcceptance` is which of the two radios is chosen; `associatedPartnerId` is the indirect reseller.
 */
export const fieldIds = [
	'country',
	'companyName',
	'domain',
	'addressLine1',
	'addressLine2',
	'city',
	'state',
	'postalCode',
	'organizationRegistrationNumber',
	'firstName',
	'middleName',
	'lastName',
	'email',
	'phoneNumber',
	'associatedPartnerId',
	'agreementAcceptance',
	'dateAgreed',
	'agreementFirstName',
	'agreementLastName',
	'agreementEmail',
	'agreementPhoneNumber',
] as const;

export type FieldId = (typeof fieldIds)[number];

/** Values of `agreementAcceptance`: the two radios of the form. */
export type AgreementAcceptance = 'willAccept' | 'hasAccepted';

const known: ReadonlySet<string> = new Set(fieldIds);

/** Whether `name` is a field id. */
export function isFieldId(name: string): name is FieldId {
	return known.has(name);
}

/** What only a person says: the customer's consent, and whose customer it is. Nobody fills it in for them. */
export const personalFields: ReadonlySet<FieldId> = new Set(['agreementAcceptance', 'associatedPartnerId']);

const ofAddress: ReadonlySet<FieldId> = new Set(['addressLine1', 'addressLine2', 'city', 'state', 'postalCode']);

/** Whether a field is a line of the customer's address; the country may stand far from it. */
export function isAddressField(field: FieldId): boolean {
	return ofAddress.has(field);
}
