import type { FieldKind, PhraseGroup } from './vocabulary.ts';

/**
 * Which group of phrases is asked first: the first that holds decides, so that “Company e-mail” is an e-mail and « Nom de
 * l’entreprise » a company. `none` is what is surely no field of the record.
 */
export const precedence: readonly (readonly [PhraseGroup, FieldKind | 'none'])[] = [
	['veto', 'none'],
	['dateAgreed', 'dateAgreed'],
	['moment', 'none'],
	['associatedPartnerId', 'associatedPartnerId'],
	['email', 'email'],
	['phoneNumber', 'phoneNumber'],
	['domain', 'domain'],
	['organizationRegistrationNumber', 'organizationRegistrationNumber'],
	['addressLine3', 'addressLine3'],
	['addressLine2', 'addressLine2'],
	['postalCode', 'postalCode'],
	['country', 'country'],
	['city', 'city'],
	['state', 'state'],
	['addressLine1', 'addressLine1'],
	['companyName', 'companyName'],
	['middleName', 'middleName'],
	['fullName', 'fullName'],
	['firstName', 'firstName'],
	['lastName', 'lastName'],
	['bareName', 'fullName'],
];
