import type { Reading } from '../reading.ts';
import { type Stripped, withoutLegalForms } from './legal-form.ts';
import { registerOf } from './register.ts';
import { readName, type WordsOfName } from './words.ts';

/** A company name taken apart: its words, and which of them are its own and which its legal form. */
export interface CompanyName extends WordsOfName, Stripped {
	/** As typed. */
	name: string;
	/** The country of the record, where one is given. */
	country: string | undefined;
}

/** Names longer than this are refused for their length alone. */
const longest = 510;

/** The company name taken apart; nothing where there is none, or one too long to be one. */
export const companyName: Reading<CompanyName | undefined> = ({ values, tables }) => {
	const { companyName: name, country = '' } = values;
	if (!name || name.length > longest) return undefined;
	const words = readName(name);
	const stripped = withoutLegalForms(words.words, country || undefined, tables.words);
	return { name, country: country || undefined, ...words, ...stripped };
};

/** The country's register with the name filled in, as sentences about a company name look it up. */
export const register: Reading<{ register?: string; registerLink?: string }> = ({ values, tables }) => {
	const { companyName: name = '', country } = values;
	const found = country ? registerOf(country, name, tables.words) : undefined;
	return found ? { register: found.name, registerLink: found.link } : {};
};

/** Countries whose registers always write a legal form: an acronym alone is practically never the whole name there. */
export const formAlwaysThere: ReadonlySet<string | undefined> = new Set(['US', 'GB']);
