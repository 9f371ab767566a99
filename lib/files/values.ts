import type { FieldId } from '../record/fields.ts';
import { fold } from '../record/folding.ts';
import { languages } from '../record/language.ts';

/** Which stands first in dates such as 03/04/2026. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** A cell as the record holds it; `twoDays` where it is a date that could be two. */
export interface CellValue {
	value: string;
	isTwoDays?: boolean;
}

/** A cell's own text: `="01002"` is how a spreadsheet keeps a zero, and an apostrophe keeps a formula from being one. */
export function cellText(cell: string): string {
	const text = cell.trim();
	if (text.startsWith('="') && text.endsWith('"') && text.length > 3) return text.slice(2, -1).replaceAll('""', '"');
	return /^'[=@]/.test(text) ? text.slice(1) : text;
}

/** What a cell of a column says of its field. */
export function valueOf(field: FieldId, cell: string, order: DateOrder | undefined): CellValue {
	const text = cellText(cell);
	if (field === 'agreementAcceptance') return { value: answerOf(text) };
	return field === 'dateAgreed' ? dateOf(text, order) : { value: text };
}

/** How lists answer whether the customer has accepted the agreement, folded. */
const accepted = new Set('yes y true 1 x ok accepted signed attested done oui o vrai accepte signe atteste'.split(' '));
const invited = new Set(
	['no n false 0 pending invited open non faux invite', 'attente']
		.join(' ')
		.split(' ')
		.concat([
			'not accepted',
			'not yet',
			'will accept',
			'to be accepted',
			'a accepter',
			'en attente',
			'pas encore',
			'non accepte',
			'acceptera',
		]),
);

function answerOf(text: string): string {
	const words = fold(text);
	if (accepted.has(words) || words === 'hasaccepted' || words === 'has accepted' || words === 'a accepte')
		return 'hasAccepted';
	return invited.has(words) || words === 'willaccept' ? 'willAccept' : text;
}

/** The first day that spreadsheets count: serial 1 is the first of January 1900, and they believe in its 29th of February. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

function dateOf(text: string, order: DateOrder | undefined): CellValue {
	if (/^[3-6]\d{4}(?:[.,]\d+)?$/.test(text)) {
		return { value: new Date(dayZero + Math.floor(Number.parseFloat(text)) * dayLength).toISOString().slice(0, 10) };
	}
	const date = text.replace(/[T\s]\s*\d{1,2}:\d{2}.*$/i, '').trim();
	const year = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date);
	if (year) return { value: iso(year[1]!, year[2]!, year[3]!) ?? text };
	const named = namedDate(date);
	if (named) return { value: named };
	const parts = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})$/.exec(date);
	if (!parts) return { value: text };
	const [, first, second, third] = parts as unknown as [string, string, string, string];
	const byDay = iso(third, second, first);
	const byMonth = iso(third, first, second);
	if (byDay && byMonth && byDay !== byMonth) {
		if (!order) return { value: text, isTwoDays: true };
		return { value: order === 'dayFirst' ? byDay : byMonth };
	}
	return { value: byDay ?? byMonth ?? text };
}

/** `25-Nov-25`, `25 novembre 2025`, `November 25, 2025`. */
function namedDate(date: string): string | undefined {
	const words = fold(date).split(' ');
	const name = words.find((word) => /^\p{L}{3,}$/u.test(word));
	const month = name === undefined ? 0 : monthOf(name);
	const [first, second, more] = words.filter((word) => /^\d/.test(word)).map((word) => word.replace(/\D+$/, ''));
	if (!month || !first || !second || more) return undefined;
	return first.length === 4 ? iso(first, String(month), second) : iso(second, String(month), first);
}

/** The months' names in all our languages, as the platform knows them. */
let months: string[][] | undefined;

/** The number of the month that begins so; 0 where none or two do. */
function monthOf(start: string): number {
	months ??= languages.map((language) => {
		const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
		return Array.from({ length: 12 }, (_, month) => fold(format(Date.UTC(2024, month, 1))));
	});
	const found = new Set(
		months.flatMap((names) => names.flatMap((name, month) => (name.startsWith(start) ? [month + 1] : []))),
	);
	return found.size === 1 ? [...found][0]! : 0;
}

/** The day as ISO 8601; undefined where the calendar has none such. */
function iso(year: string, month: string, day: string): string | undefined {
	const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
	const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
		? date.toISOString().slice(0, 10)
		: undefined;
}
