import type { CustomerRecord } from '../../../record/customer-record.ts';
import type { Reading } from '../reading.ts';

/** A field that holds an e-mail address. */
export type EmailField = 'email' | 'agreementEmail';

export const emailFields = ['email', 'agreementEmail'] as const;

/** An e-mail address in its two halves, the host in lower case. */
export interface WholeEmail {
	field: EmailField;
	value: string;
	local: string;
	host: string;
}

/** RFC 5321, 4.5.3.1: nothing longer is an address. */
export const longestEmail = 254;

/** The filled e-mail fields. */
export function* filledEmails(values: CustomerRecord): Iterable<{ field: EmailField; value: string }> {
	for (const field of emailFields) {
		const value = values[field];
		if (value) yield { field, value };
	}
}

/** The e-mail addresses of a record that have both halves; the others are told for their shape. */
export const wholeEmails: Reading<readonly WholeEmail[]> = ({ values }) =>
	[...filledEmails(values)].flatMap(({ field, value }) => {
		const at = value.lastIndexOf('@');
		if (at < 1 || at === value.length - 1 || value.length > longestEmail) return [];
		return { field, value, local: value.slice(0, at), host: value.slice(at + 1).toLowerCase() };
	});

/** Whether a host is the domain itself or lies under it. */
export function isUnder(host: string, domain: string): boolean {
	return host === domain || host.endsWith(`.${domain}`);
}
