// What people write for a phone number, beside it or of it. Own selection, 2026-11.
// Sources: what letterheads of the countries print (without accents); their numbering plans, as the ITU lists them.

/** Before the number of an extension, behind the phone number. */
export const extensionWords =
	'extension|extn|ext|poste|p|interne|interno|interna|int|durchwahl|dwl|dw|nebenstelle|nst|apparat|app|klappe|kl|' +
	'extensao|ramal|anexo|linea|linha|toestel|tst|wewnetrzny|wewn|wew|anknytning|ankn|linje|lokal|lok|alanumero|mellek|mell|linka|klapka|' +
	'dahili|dah|доб|доп|вн|内線|内线|分機|分机|转|轉|내선';

/** Before or behind the number: what kind of number it is, or who answers. */
export const phoneLabels =
	'telephone|telefoon|telefono|telefone|telefon|telef|tel|phone|fon|ph|t|p|m|mobile|mobil|mob|cellphone|cellulare|celular|cell|movil|handy|gsm|portable|' +
	'fixe|landline|festnetz|fisso|fijo|standard|accueil|switchboard|reception|zentrale|centrale|centralino|centralita|' +
	'bureau|buro|office|work|ligne directe|directe|direct|direkt|main|hq|siege|secretariat|sekretariat|' +
	'телефон|тел|моб|电话|電話|手机|전화';

/** How many digits a number has that is dialled within its own town, by calling code: the least and the most. */
export const townDigits: Readonly<Record<string, readonly [number, number]>> = {
	1: [7, 7],
	7: [5, 7],
	27: [7, 7],
	31: [6, 7],
	36: [6, 7],
	41: [7, 7],
	43: [5, 8],
	44: [5, 8],
	48: [7, 7],
	52: [7, 8],
	54: [6, 8],
	55: [8, 9],
	61: [8, 8],
	64: [7, 7],
	81: [6, 8],
	86: [7, 8],
	90: [7, 7],
	91: [6, 8],
};
