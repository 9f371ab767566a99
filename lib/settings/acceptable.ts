import { catalogue } from '../rules/catalogue.ts';
import { longestAccepted } from './values.ts';

/** Whether a person may always accept the value that a finding is about: not what the portal refuses, nor what is made up. */
export function isAcceptable(
	{ rule, level, published }: { rule: string; level: string; published?: true },
	value = '',
): boolean {
	return (
		value !== '' &&
		value.length <= longestAccepted &&
		!rule.includes('/') &&
		level !== 'error' &&
		!published &&
		catalogue.find(({ id }) => id === rule)?.acceptable !== false
	);
}
