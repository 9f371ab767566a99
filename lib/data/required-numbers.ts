/**
 * The 24 countries in which the portal requires a company registration number and a phone number
 * (learn.microsoft.com/partner-center/add-a-new-customer, 2023), with the local name of the number and, where they are
 * published, its digits (announcements of November 2020). Elsewhere the number is never asked for.
 */
export interface RegistrationNumber {
	/** What people call it there. */
	name: string;
	/** Published counts of digits. */
	digits?: readonly number[];
}

export const registrationNumbers: Readonly<Record<string, RegistrationNumber>> = {
	AE: { name: 'TRN' },
	AM: { name: 'TIN', digits: [8, 10] },
	AZ: { name: 'VÖEN', digits: [7, 10] },
	BR: { name: 'CNPJ' },
	BY: { name: 'UNP', digits: [9] },
	HU: { name: 'adószám', digits: [10, 11] },
	IN: { name: 'GSTIN / PAN' },
	IQ: { name: 'TIN' },
	KG: { name: 'INN', digits: [14] },
	KZ: { name: 'BIN', digits: [12] },
	MD: { name: 'IDNO', digits: [6, 7, 8, 13] },
	MM: { name: 'TIN' },
	PL: { name: 'NIP' },
	RU: { name: 'INN', digits: [9, 10, 12] },
	SA: { name: 'TIN' },
	SS: { name: 'TIN' },
	TH: { name: 'TIN' },
	TJ: { name: 'INN', digits: [9, 10, 12] },
	TR: { name: 'VKN' },
	UA: { name: 'EDRPOU', digits: [8, 10, 12] },
	UZ: { name: 'STIR', digits: [9] },
	VE: { name: 'RIF' },
	VN: { name: 'MST' },
	ZA: { name: 'TRN' },
};
