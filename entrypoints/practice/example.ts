import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { Language } from '../../lib/record/language.ts';

/** An invented customer with the faults that are met most: an acronym, a test name, an address that cannot be right. */
const examples: Record<Language, CustomerRecord> = {
	en: {
		country: 'US',
		companyName: 'NWTC',
		domain: 'NWTC-hq',
		addressLine1: 'Main Street',
		city: 'Redmond',
		state: 'CA',
		postalCode: '98052',
		firstName: 'Test',
		lastName: 'User',
		email: 'info@example.com',
		phoneNumber: '555-0100',
	},
	fr: {
		country: 'FR',
		companyName: 'CTVL',
		domain: 'CTVL-siege',
		addressLine1: 'rue de la République',
		city: 'Lyon',
		postalCode: '6900',
		firstName: 'Test',
		lastName: 'Utilisateur',
		email: 'contact@example.com',
		phoneNumber: '01 23 45 67 8',
	},
};

/** The example in the language of the page. */
export function example(language: Language): CustomerRecord {
	return examples[language];
}
