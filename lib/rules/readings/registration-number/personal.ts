/** Whether digits 1-6 are a date of birth as YYMMDD. */
const birth = (value: string) => /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(value);

/**
 * The personal numbers of the 24 countries that cannot be taken for the company's: the local name and the shape.
 * Sources: the tax authorities' descriptions of the numbers. 2026-11-22.
 */
const personalNumbers: Readonly<Record<string, { name: string; test: (value: string) => boolean }>> = {
	// Emirates ID: 784, year of birth, seven digits, check digit; tax numbers begin with 100.
	AE: { name: 'Emirates ID', test: (value) => /^784(?:19|20)\d{10}$/.test(value) },
	// The tenth digit of a VÖEN: 1 legal entity, 2 natural person.
	AZ: { name: 'VÖEN', test: (value) => /^\d{9}2$/.test(value) },
	BR: { name: 'CPF', test: (value) => /^\d{11}$/.test(value) },
	// The personal tax number begins with 8; a company's has 8 digits and an ending of 3.
	HU: { name: 'adóazonosító jel', test: (value) => /^8\d{9}$/.test(value) },
	// The fourth letter of a PAN says whose it is: P for a person; Aadhaar numbers have 12 digits.
	IN: {
		name: 'PAN / Aadhaar',
		test: (value) => /^[A-Z]{3}P[A-Z]\d{4}[A-Z]$/.test(value) || /^[2-9]\d{11}$/.test(value),
	},
	// The first digit of an INN: 0 legal entity, 1 woman, 2 man, followed by the date of birth.
	KG: { name: 'PIN', test: (value) => /^[12](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}\d{5}$/.test(value) },
	// A BIN has 4, 5 or 6 as fifth digit; an IIN begins with the date of birth.
	KZ: { name: 'IIN', test: (value) => /^\d{12}$/.test(value) && birth(value) && !/[456]/.test(value[4]!) },
	// IDNO of companies begin with 1, IDNP of persons with 2 or 0.
	MD: { name: 'IDNP', test: (value) => /^[02]\d{12}$/.test(value) },
	PL: { name: 'PESEL', test: (value) => /^\d\d(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/.test(value) },
	// A company's INN has 10 digits, a person's 12.
	RU: { name: 'INN', test: (value) => /^\d{12}$/.test(value) },
	// Juristic persons begin with 0, natural persons with 1 to 8.
	TH: { name: 'national ID', test: (value) => /^[1-8]\d{12}$/.test(value) },
	TR: { name: 'T.C. kimlik no', test: (value) => /^[1-9]\d{10}$/.test(value) },
	UA: { name: 'RNOKPP', test: (value) => /^\d{10}$/.test(value) },
	VE: { name: 'cédula', test: (value) => /^[VE]\d{7,9}$/.test(value) },
	VN: { name: 'CCCD', test: (value) => /^0\d{2}[0-3]\d{8}$/.test(value) },
	// Date of birth, four digits, citizenship 0 or 1.
	ZA: { name: 'ID number', test: (value) => /^\d{10}[01]\d{2}$/.test(value) && birth(value) },
};

/** The local name of the personal number that this is, where it cannot be the company's. */
export function isPersonal(value: string, country: string): string | undefined {
	const personal = personalNumbers[country];
	return personal?.test(value) ? personal.name : undefined;
}
