import type { WordLists } from '../../../data/word-lists.ts';

/** The country's register with the address of its search for this name, or nothing. */
export function registerOf(
	country: string,
	name: string,
	{ registers: { registers } }: WordLists,
): { name: string; link: string } | undefined {
	const register = Object.hasOwn(registers, country) ? registers[country] : undefined;
	if (!register) return undefined;
	// A lone surrogate cannot be encoded.
	const text = encodeURIComponent(name.replace(/\p{Cs}/gu, ''));
	return { name: register[0], link: `https://${register[1].replace('{name}', () => text)}` };
}
