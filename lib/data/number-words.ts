// Numbers as firms spell them in names and domains: English, French, German, Spanish, Italian, Portuguese, Dutch, Swedish.
// Selection: own, 2026-11. Folded: lower case, no accents; three letters or more, others stand in too many words.

/** Number → its words. */
export const numberWords: Readonly<Record<string, string>> = {
	0: 'zero|null|cero|nul|noll',
	1: 'one|first|une|premier|eins|erste|uno|primo|een|ett',
	2: 'two|second|deux|zwei|dos|due|dois|twee|tva|duo|double',
	3: 'three|trois|drei|tres|tre|drie|tri|trio|triple',
	4: 'four|quatre|vier|cuatro|quattro|quatro|fyra|quad',
	5: 'five|cinq|funf|cinco|cinque|vijf|fem',
	6: 'six|sechs|seis|sei|zes|sex',
	7: 'seven|sept|sieben|siete|sette|sete|zeven|sju',
	8: 'eight|huit|acht|ocho|otto|oito|atta|octo',
	9: 'nine|neuf|neun|nueve|nove|negen|nio',
	10: 'ten|dix|zehn|diez|dieci|dez|tien|tio|deca',
	11: 'eleven|onze|elf|once|undici|elva',
	12: 'twelve|douze|zwolf|doce|dodici|doze|twaalf|tolv|dozen',
	20: 'twenty|vingt|zwanzig|veinte|venti|vinte|twintig|tjugo',
	100: 'hundred|cent|hundert|cien|cento|cem|honderd|hundra',
	1000: 'thousand|mille|tausend|mil|duizend|tusen',
};
