import { validate as belarus } from 'stdnum/lib/cjs/by/unp.js';
import { validate as brazil } from 'stdnum/lib/cjs/br/cnpj.js';
import { validate as hungary } from 'stdnum/lib/cjs/hu/anum.js';
import { validate as gstin } from 'stdnum/lib/cjs/in/gstin.js';
import { validate as pan } from 'stdnum/lib/cjs/in/pan.js';
import { validate as moldova } from 'stdnum/lib/cjs/md/idno.js';
import { validate as poland } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as russia } from 'stdnum/lib/cjs/ru/inn.js';
import { validate as thailand } from 'stdnum/lib/cjs/th/tin.js';
import { validate as turkiye } from 'stdnum/lib/cjs/tr/vkn.js';
import { validate as ukraine } from 'stdnum/lib/cjs/ua/edrpou.js';
import { validate as venezuela } from 'stdnum/lib/cjs/ve/rif.js';
import { validate as vietnam } from 'stdnum/lib/cjs/vn/mst.js';
import { validate as southAfricanTax } from 'stdnum/lib/cjs/za/tin.js';
import { validate as southAfricanVat } from 'stdnum/lib/cjs/za/vat.js';

type Validate = (value: string) => { isValid: boolean };

/** A VAT number, which begins with 4, serves as well; no check digit of it is known here. */
const southAfrica: Validate = (value) => (value.startsWith('4') ? southAfricanVat(value) : southAfricanTax(value));

/**
 * Country → the lengths of the company's number → its check digits. Lengths that are missing are not judged here: the 11 countries
 * with published lengths also take numbers without check digits.
 */
const checks: Readonly<Record<string, Readonly<Record<number, Validate>>>> = {
	BR: { 14: brazil },
	BY: { 9: belarus },
	// The eight digits of the taxpayer carry the check digit; VAT kind and county follow.
	HU: { 11: (value) => hungary(value.slice(0, 8)) },
	IN: { 10: pan, 15: gstin },
	MD: { 13: moldova },
	PL: { 10: poland },
	RU: { 10: russia },
	TH: { 13: thailand },
	TR: { 10: turkiye },
	UA: { 8: ukraine },
	VE: { 10: venezuela },
	VN: { 10: vietnam, 13: vietnam },
	ZA: { 10: southAfrica },
};

/** Where the published rules give no length, a number of another length is asked about. */
const lengthsUnpublished = new Set(['BR', 'IN', 'PL', 'TH', 'TR', 'VE', 'VN', 'ZA']);

/** What the check digits of a number say: `digits` do not add up, another `length`, or nothing. */
export function oddCheckDigits(
	value: string,
	country: string,
): { kind: 'digits' | 'length'; lengths: readonly string[] } | undefined {
	const known = checks[country];
	if (!known) return undefined;
	const lengths = Object.keys(known);
	const validate = known[value.length];
	if (!validate) return lengthsUnpublished.has(country) ? { kind: 'length', lengths } : undefined;
	// One digit all along is nobody's number, whatever it adds up to.
	return validate(value.toUpperCase()).isValid && !/^(\d)\1+$/.test(value) ? undefined : { kind: 'digits', lengths };
}
