import type { Country, Subdivision } from '../../../tables/tables.ts';

/** How a text reads as a postal code of a country. */
export type PostalCodeKind =
	/** As the country writes it. */
	| 'exact'
	/** The same letters and digits, other spacing, case or width. */
	| 'spelling'
	/** A country prefix stands before it, or the usual one is left out. */
	| 'prefix'
	/** The letter O stands for a zero, I or L for a one, or the other way round. */
	| 'mixedUp'
	/** It fits with a zero in front. */
	| 'lostZero'
	/** The code stands among other words. */
	| 'amongWords'
	/** Only the first half. */
	| 'half'
	| 'none';

/** What a text is as a postal code: the code in the country's usual form, where its letters and digits are certain. */
export interface PostalCodeReading {
	kind: PostalCodeKind;
	code?: string;
	/** What stands around the code, of `amongWords`. */
	rest?: string;
}

/** Width, case, dashes and spaces made even. */
const even = (text: string) =>
	text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\u2010-\u2015\u2212\uFE63]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();

/** Letters and digits alone. */
export const compactCode = (text: string) => even(text).replace(/[^\p{L}\p{N}]/gu, '');

const shapeOf = (text: string) => text.replace(/\d/g, '9').replace(/[A-Z]/g, 'A');
const mixedUpPairs: ReadonlyArray<readonly [RegExp, string]> = [
	[/O/g, '0'],
	[/[IL]/g, '1'],
	[/0/g, 'O'],
	[/1/g, 'I'],
];

/** The compact code as the country's examples space it: one with letters and digits in the same places, or one as long. */
function usualForm(compact: string, examples: readonly string[]): string | undefined {
	const shape = shapeOf(compact);
	const example =
		examples.find((one) => shapeOf(compactCode(one)) === shape) ??
		examples.find((one) => compactCode(one).length === compact.length);
	if (example === undefined) return undefined;
	let at = 0;
	return [...example].map((character) => (/[A-Z0-9]/i.test(character) ? compact[at++] : character)).join('');
}

/** The form of these letters and digits that the pattern takes: as it is, compact, or with one separator anywhere. */
function fit(form: string, { pattern, examples }: NonNullable<Country['postalCode']>): string | undefined {
	const compact = compactCode(form);
	if (compact === '' || compact.length > 12) return undefined;
	const usual = usualForm(compact, examples);
	if (usual !== undefined && pattern.test(usual)) return usual;
	if (pattern.test(form)) return form;
	if (pattern.test(compact)) return compact;
	for (let at = 1; at < compact.length; at++) {
		for (const separator of ' -') {
			const parted = compact.slice(0, at) + separator + compact.slice(at);
			if (pattern.test(parted)) return parted;
		}
	}
	return undefined;
}

/** Signs on vehicles that are not the country's ISO code: people put them before postal codes. */
const vehicleSigns: Readonly<Record<string, string>> = {
	AT: 'A',
	BE: 'B',
	DE: 'D',
	ES: 'E',
	FI: 'FIN',
	FR: 'F',
	HU: 'H',
	IT: 'I',
	LI: 'FL',
	LU: 'L',
	NO: 'N',
	PT: 'P',
	SE: 'S',
	SI: 'SLO',
};

/** Without the country's letters in front, or with the letters that the country's own codes begin with. */
function prefixVariants(text: string, { code, alpha3, postalCode }: Country): string[] {
	const variants: string[] = [];
	const bare = text.replace(new RegExp(`^(?:${code}|${alpha3})[ .-]*(?=\\d|[A-Z]\\d)`), '');
	if (bare !== text) variants.push(bare);
	const sign = vehicleSigns[code];
	if (sign !== undefined) {
		const tail = text.replace(new RegExp(`^${sign}[ .-]+(?=\\d)`), '');
		if (tail !== text) variants.push(tail);
	}
	const example = postalCode!.examples[0] ?? '';
	const usual = /^[A-Z]{2,4}[ -]?(?=\d)/.exec(example)?.[0];
	if (usual && /^\d/.test(text)) variants.push(usual + text);
	return variants;
}

/** Every way to take one kind of look-alike for another, all of them at once or a single one. */
function* unmixed(text: string): Iterable<string> {
	const compact = compactCode(text);
	yield compact.replace(/O/g, '0').replace(/[IL]/g, '1');
	for (const [pattern, replacement] of mixedUpPairs) {
		yield compact.replace(pattern, replacement);
		for (const { index } of compact.matchAll(pattern)) {
			yield compact.slice(0, index) + replacement + compact.slice(index + 1);
		}
	}
}

/** The only code that unmixing gives, so that nothing is guessed. */
function unmixedCode(text: string, shape: NonNullable<Country['postalCode']>): string | undefined {
	if (!/[OIL01]/.test(text)) return undefined;
	const found = new Set<string>();
	for (const variant of unmixed(text)) {
		const form = fit(variant, shape);
		if (form !== undefined) found.add(form);
	}
	return found.size === 1 ? [...found][0] : undefined;
}

/** A code among other words: `75001 Paris`, `WA 98052`. */
function amongWords(text: string, shape: NonNullable<Country['postalCode']>): PostalCodeReading | undefined {
	const words = text.split(/[ ,;]+/).filter((word) => word !== '');
	if (words.length < 2 || words.length > 6 || !/\p{L}{2}/u.test(text)) return undefined;
	const found: PostalCodeReading[] = [];
	for (let start = 0; start < words.length; start++) {
		for (let end = start + 1; end <= Math.min(words.length, start + 2); end++) {
			if (end - start === words.length) continue;
			const rest = [...words.slice(0, start), ...words.slice(end)].join(' ');
			const code = fit(words.slice(start, end).join(' '), shape);
			if (code !== undefined && /^[\p{L}\p{M}' .-]+(?<=cedex)(?: \d{1,2})?$|^[\p{L}\p{M}' .-]+$/iu.test(rest))
				found.push({ kind: 'amongWords', code, rest });
		}
	}
	return found.length === 1 ? found[0] : undefined;
}

/** Whether the text is the first half of a code that is written in two. */
function isHalf(text: string, examples: readonly string[]): boolean {
	const shape = shapeOf(compactCode(text));
	return examples.some((example) => {
		const [first = '', second] = example.split(/[ -]/);
		return second !== undefined && /\d/.test(first) && shapeOf(first) === shape;
	});
}

/** Reads a text as a postal code of the country, from the strictest reading to the most tolerant. */
export function readPostalCode(text: string, country: Country): PostalCodeReading {
	const shape = country.postalCode;
	if (!shape) return { kind: 'none' };
	if (shape.pattern.test(text)) return { kind: 'exact', code: text };
	if (text.length > 40) return { kind: 'none' };
	const evened = even(text);
	const spelling = fit(evened, shape);
	if (spelling !== undefined) return { kind: 'spelling', code: spelling };
	for (const variant of prefixVariants(evened, country)) {
		const code = fit(variant, shape);
		if (code !== undefined) return { kind: 'prefix', code };
	}
	if (country.leadingZero && /^\d[\d -]*$/.test(evened)) {
		const code = fit(`0${evened}`, shape);
		if (code !== undefined) return { kind: 'lostZero', code };
	}
	const unmixed = unmixedCode(evened, shape);
	if (unmixed !== undefined) return { kind: 'mixedUp', code: unmixed };
	return amongWords(evened, shape) ?? { kind: isHalf(evened, shape.examples) ? 'half' : 'none' };
}

/** The subdivisions whose codes begin like this one. */
export function subdivisionsOfCode(code: string, country: Country): Subdivision[] {
	const compact = compactCode(code);
	return country.subdivisions.filter((subdivision) => subdivision.postalCodes?.test(compact));
}
