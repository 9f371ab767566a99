// Letters of Cyrillic and Greek that look like Latin ones. Source: Unicode UTS #39, confusables.txt (16.0); the plain pairs only.

const cyrillic = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const cyrillicAsLatin = 'ABEKMHOPCTYXIJSaeopcyxijs';
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const greekAsLatin = 'ABEZHIKMNOPTYXo';

/** Letter → the Latin letter that it looks like. */
export const latinLookAlikes: ReadonlyMap<string, string> = new Map(
	[...cyrillic, ...greek].map((letter, index) => [letter, [...cyrillicAsLatin, ...greekAsLatin][index]!] as const),
);

/** Latin letter → the Cyrillic letter that it looks like. */
export const cyrillicLookAlikes: ReadonlyMap<string, string> = new Map(
	[...cyrillic].map((letter, index) => [cyrillicAsLatin[index]!, letter] as const),
);
