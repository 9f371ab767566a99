import english from '../../locales/en.json';
import french from '../../locales/fr.json';

/** Invented customers with the faults that are met most. */
export const customers = {
	en: {
		locale: 'en-US',
		words: english,
		faulty: [
			['country', 'CA'],
			['companyName', 'NWTC'],
			['domain', 'northwind-hq'],
			['addressLine1', '1250 Sherbrooke Street West'],
			['city', 'Montréal'],
			['state', 'QC'],
			['postalCode', 'h3g1h8'],
			['firstName', 'Test'],
			['lastName', 'User'],
			['email', 'info@example.com'],
			['phoneNumber', '+1 514 555 0100'],
		],
		right: [
			['companyName', 'Northern Wool Trading Company Ltd.'],
			['domain', 'northernwool'],
			['firstName', 'Maria'],
			['lastName', 'Keller'],
			['email', 'maria.keller@northernwool.ca'],
			['phoneNumber', '+1 514 398 4455'],
		],
	},
	fr: {
		locale: 'fr-FR',
		words: french as unknown as typeof english,
		faulty: [
			['country', 'CA'],
			['companyName', 'CTVL'],
			['domain', 'ctvl-siege'],
			['addressLine1', '1250 rue Sherbrooke Ouest'],
			['city', 'Montréal'],
			['state', 'QC'],
			['postalCode', 'h3g1h8'],
			['firstName', 'Test'],
			['lastName', 'Utilisateur'],
			['email', 'contact@example.com'],
			['phoneNumber', '+1 514 555 0100'],
		],
		right: [
			['companyName', 'Charpentes et toitures du Val inc.'],
			['domain', 'charpentesval'],
			['firstName', 'Claire'],
			['lastName', 'Moreau'],
			['email', 'claire.moreau@charpentesval.ca'],
			['phoneNumber', '+1 514 398 4455'],
		],
	},
} as const;
