// Letters of Cyrillic and Greek that look like Latin ones. Source: Unicode UTS #39, confusables.txt (16.0); the plain pairs only.

export const cyrillic = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕ';
export const cyrillicAsLatin = 'ABEKMHOPCTYXIJSaeopcyxijs';
export const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
export const greekAsLatin = 'ABEZHIKMNOPTYXo';
