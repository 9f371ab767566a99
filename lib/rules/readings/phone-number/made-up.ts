/** Ofcom, telephone numbers for use in TV and radio drama: geographic, then without an area, free, premium and mobile. */
const ofcom = [
	'2079460|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980',
	'2890180|2920180|1632960|3069990|8081570|9098790|7700900',
];

/** Blocks that the numbering authorities keep for films and examples, as beginnings of the national number. */
const fictional: Readonly<Record<string, RegExp>> = {
	// NANPA, 555-0100 to 555-0199.
	'1': /^\d{3}55501\d{2}$/,
	// Arcep, plan de numérotation.
	'33': /^(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
	'44': new RegExp(`^(?:${ofcom.join('|')})\\d{3}$`),
	// Bundesnetzagentur, numbers for media productions.
	'49': /^(?:3023125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3})$/,
	// PTS, numbers for books and films.
	'46': /^(?:8465004\d{2}|3139006\d{2}|4062804\d{2}|9803192\d{2}|7017406[0-9]\d)$/,
	// ACMA, numbers for use in radio, books, film and television.
	'61': /^(?:[2378](?:5550|7010)\d{4}|491570(?:006|156|157|158|159|110|313|737|266|491)|1800160401|18009757\d{2})$/,
};

const run = '012345678901234567890';
const backwards = '098765432109876543210';

/** Whether a period of at most three digits fills the text. */
function isPeriodic(digits: string): boolean {
	for (const period of [1, 2, 3]) {
		if (digits.length >= period * 2 + 1 && [...digits].every((digit, at) => digit === digits[at % period])) return true;
	}
	return false;
}

/**
 * Why a national number was made up, if it was: the same digits over and over, digits in a row
 * (or only at its end), or a block kept for fiction.
 * `national` holds digits only; a leading trunk zero or area digit may stand before the pattern.
 */
export function madeUpPhone(
	national: string,
	callingCode: string,
): 'repeated' | 'sequence' | 'ending' | 'fictional' | undefined {
	if (fictional[callingCode]?.test(national)) return 'fictional';
	const bare = national.replace(/^0+(?=[1-9])/, '');
	if (bare.length < 5) return undefined;
	if (isPeriodic(national) || isPeriodic(bare) || isSame(bare.slice(1)) || isSame(bare.slice(3), 6)) return 'repeated';
	if (run.includes(bare) || backwards.includes(bare) || run.includes(national) || backwards.includes(national))
		return 'sequence';
	if (isPairRow(national)) return 'sequence';
	if (endsInRow(bare)) return 'ending';
	return undefined;
}

const isSame = (digits: string, least = 5) => digits.length >= least && /^(\d)\1+$/.test(digits);

/** 01 02 03 04 05 and the like. */
function isPairRow(digits: string): boolean {
	if (digits.length < 8 || digits.length % 2 !== 0) return false;
	const pairs = digits.match(/\d\d/g)!.map(Number);
	const step = pairs[1]! - pairs[0]!;
	return (step === 1 || step === 11) && pairs.every((pair, at) => pair === pairs[0]! + step * at);
}

/** Whether eight digits or more at the end are in order, behind a prefix: 06 12 34 56 78. */
function endsInRow(digits: string): boolean {
	const end = digits.slice(-8);
	return digits.length > 8 && (run.includes(end) || backwards.includes(end));
}
