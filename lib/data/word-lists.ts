import * as address from './address-words.ts';
import * as business from './business-words.ts';
import * as contact from './contact-words.ts';
import * as education from './education-words.ts';
import * as email from './email-words.ts';
import * as encodings from './encodings.ts';
import * as entities from './entities.ts';
import * as fictitious from './fictitious-companies.ts';
import * as keyboards from './keyboards.ts';
import * as legalForms from './legal-forms.ts';
import * as lookAlikes from './look-alikes.ts';
import * as note from './note-words.ts';
import * as numbers from './number-words.ts';
import * as ordinary from './ordinary-words.ts';
import * as phone from './phone-numbers.ts';
import * as placeholder from './placeholder-words.ts';
import * as registers from './registers.ts';
import * as requiredNumbers from './required-numbers.ts';
import * as trade from './trade-words.ts';

/**
 * Every list of words, by its subject: text and nothing else, since the package carries them as a data file that the
 * worker reads on first need. A list is added to the file of its subject; nothing else need know of it.
 */
export const wordLists = {
	address,
	business,
	contact,
	education,
	email,
	encodings,
	entities,
	fictitious,
	keyboards,
	legalForms,
	lookAlikes,
	note,
	numbers,
	ordinary,
	phone,
	placeholder,
	registers,
	requiredNumbers,
	trade,
};

/** One file of lists, as it comes out of JSON. */
type Lists<File> = { readonly [List in keyof File]: File[List] extends string ? string : File[List] };

/** The lists as the tables hand them to rules and readings. */
export type WordLists = { readonly [Subject in keyof typeof wordLists]: Lists<(typeof wordLists)[Subject]> };
