import type { CustomerRecord } from '../../../record/customer-record.ts';

/** A field that holds an e-mail address. */
export type MailField = 'email' | 'agreementEmail';

export const mailFields = ['email', 'agreementEmail'] as const;

/** An e-mail address in its two halves, the host in lower case. */
export interface MailAddress {
	field: MailField;
	value: string;
	local: string;
	host: string;
}

/** RFC 5321, 4.5.3.1: nothing longer is an address. */
export const longestAddress = 254;

/** The filled e-mail fields. */
export function* filledMails(values: CustomerRecord): Iterable<{ field: MailField; value: string }> {
	for (const field of mailFields) {
		const value = values[field];
		if (value) yield { field, value };
	}
}

/** The e-mail addresses of a record that have both halves; the others are the matter of `email-syntax`. */
export function* mailAddresses(values: CustomerRecord): Iterable<MailAddress> {
	for (const { field, value } of filledMails(values)) {
		const at = value.lastIndexOf('@');
		if (at < 1 || at === value.length - 1 || value.length > longestAddress) continue;
		yield { field, value, local: value.slice(0, at), host: value.slice(at + 1).toLowerCase() };
	}
}

/** Whether a host is the domain itself or lies under it. */
export function isUnder(host: string, domain: string): boolean {
	return host === domain || host.endsWith(`.${domain}`);
}
