import type { WordLists } from '../../../data/word-lists.ts';
import type { FieldId } from '../../../record/fields.ts';
import { emailFields } from '../email/email.ts';
import { nameFields } from '../person/person.ts';
import { phoneFields } from '../phone-number/phone-number.ts';
import type { Reading } from '../reading.ts';
import { rightlyRead } from './encoding.ts';
import { withoutEscapes } from './escapes.ts';
import { lossIn } from './lost.ts';
import { type Seen, withoutUnseen } from './unseen.ts';

/** The fields that hold words: a question mark stands there for a letter that was lost. */
const wordFields = ['companyName', 'addressLine1', 'addressLine2', 'city', 'state', ...nameFields] as const;
/** The fields in which not even a space stands. */
const spacelessFields: ReadonlySet<FieldId> = new Set(['domain', ...emailFields]);

/** The fields into which somebody may paste spoilt text, the company name first. */
export const textFields = [
	...wordFields,
	'country',
	'domain',
	'postalCode',
	'organizationRegistrationNumber',
	...emailFields,
	...phoneFields,
] as const satisfies readonly FieldId[];

const ofWords: ReadonlySet<FieldId> = new Set(wordFields);

/** Whether a field holds words, not a number or an address for machines. */
export const holdsWords = (field: FieldId) => ofWords.has(field);

/** Longer values cost time and are refused for their length. */
const longest = 510;
/** What can be seen, and stands for nothing else. */
const plain = /^[ !"$'-;>@-[\]^`-~]*$/;
const often = 3;

/** A value in which something may be spoilt or unseen. */
interface OddText {
	field: (typeof textFields)[number];
	value: string;
}

/** What spoilt a value: letters read in another encoding, written as codes, or lost. */
interface SpoiltText extends OddText {
	message: 'garbled' | 'escaped' | 'lost';
	/** The value as it was; undefined where nobody can tell. */
	mended?: string;
	/** Whether it may still be meant. */
	isUnsure?: true;
}

/** The values that are not plain: nearly every one is, and that costs one look. */
export const oddTexts: Reading<readonly OddText[]> = ({ values }) => {
	const odd: OddText[] = [];
	for (const field of textFields) {
		const value = values[field];
		if (value && value.length <= longest && !plain.test(value)) odd.push({ field, value });
	}
	return odd;
};

/** The value with every code put as its character, several times over where it was written so: `&amp;eacute;`. */
function unescaped(value: string, lists: WordLists): string {
	let result = value;
	for (let time = 0; time < often; time++) result = withoutEscapes(result, lists);
	return result;
}

/** The value without what cannot be seen, as its field takes it; undefined where there is none of it. A tab counts unless it parts cells. */
export function seenIn({ field, value }: OddText, isCell: boolean, lists: WordLists): Seen | undefined {
	return withoutUnseen(value, spacelessFields.has(field) ? '' : ' ', !isCell, lists);
}

/** The values whose letters are spoilt. */
export const spoiltTexts: Reading<readonly SpoiltText[]> = ({ values, tables, read }) =>
	read(oddTexts).flatMap(({ field, value }): SpoiltText[] => {
		const clear = unescaped(value, tables.words);
		const right = rightlyRead(clear, tables.country(values.country)?.code, tables.words) ?? clear;
		const loss = lossIn(right, holdsWords(field), tables.words);
		if (loss) return [{ field, value, message: 'lost', ...(loss === 'likely' && { isUnsure: true }) }];
		if (right === value) return [];
		const seen = seenIn({ field, value: right }, false, tables.words)?.text ?? right;
		const mended = seen.normalize('NFC').replace(/\s+/gu, ' ').trim();
		if (!/[\p{L}\p{N}]/u.test(mended)) return [{ field, value, message: 'lost' }];
		if (mended === value) return [];
		return [{ field, value, message: right === clear ? 'escaped' : 'garbled', mended }];
	});
