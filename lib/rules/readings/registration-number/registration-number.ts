import type { RegistrationNumber } from '../../../data/required-numbers.ts';
import type { Reading } from '../reading.ts';

/** All that a reading of the registration number looks at. */
export const registrationFields = ['organizationRegistrationNumber', 'country'] as const;

/** What a country asks for, where it is one of the 24 that ask for a registration number. */
export const askedNumber: Reading<(RegistrationNumber & { country: string }) | undefined> = ({ values, tables }) => {
	const country = tables.country(values.country)?.code;
	const number = country === undefined ? undefined : tables.words.requiredNumbers.registrationNumbers[country];
	return number && country !== undefined ? { ...number, country } : undefined;
};

/** A registration number beside what its country asks for. */
export interface GivenNumber {
	/** As typed. */
	value: string;
	/** Without the separators between its letters and digits; nothing where other characters stand there. */
	bare: string | undefined;
	country: string;
	/** The lengths that the portal has published, in digits. */
	lengths: readonly number[] | undefined;
	/** What every sentence about it fills in. */
	data: { value: string; country: string; name: string };
}

const notAllowed = /[^\p{L}\p{N}]/u;
const separators = /[\s.,:;/\\_\-\u2010-\u2015]+/gu;

/** The registration number, where one is given and asked for. */
export const givenNumber: Reading<GivenNumber | undefined> = ({ values, read }) => {
	const value = values.organizationRegistrationNumber;
	const asked = read(askedNumber);
	if (!value || !asked) return undefined;
	const stripped = notAllowed.test(value) ? value.normalize('NFKC').replace(separators, '') : value;
	const bare = stripped === '' || notAllowed.test(stripped) ? undefined : stripped;
	const data = { value, country: asked.country, name: asked.name };
	return { value, bare, country: asked.country, lengths: asked.digits, data };
};
