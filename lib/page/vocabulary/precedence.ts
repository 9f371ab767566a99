import type { FieldKind, PhraseGroup } from './vocabulary.ts';

/**
 * Which group of phrases is asked first: the first that holds decides, so that “Company e-mail” is an e-mail and « Nom de
 * l’entreprise » a company.
 */
export const precedence: readonly PhraseGroup[] = [
	'veto',
	'dateAgreed',
	'moment',
	'associatedPartnerId',
	'email',
	'phoneNumber',
	'domain',
	'organizationRegistrationNumber',
	'addressLine3',
	'addressLine2',
	'postalCode',
	'country',
	'city',
	'state',
	'addressLine1',
	'companyName',
	'middleName',
	'fullName',
	'firstName',
	'lastName',
	'bareName',
];

/** What a group tells where it is not named like it; `none` is what is surely no field of the record. */
const otherKinds: Partial<Record<PhraseGroup, FieldKind | 'none'>> = {
	veto: 'none',
	moment: 'none',
	bareName: 'fullName',
};

/** What a label asks for in which the group's phrases stand. */
export const kindOf = (group: PhraseGroup): FieldKind | 'none' => otherKinds[group] ?? (group as FieldKind);
