import { filledEmails, longestEmail, emailFields } from './readings/email/email.ts';
import { rule } from './rule.ts';

const inBrackets = /^[^<>]{0,200}<\s*([^<>\s@]+@[^<>\s@]+)\s*>$/u;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u;
const ending = /^(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/iu;
/** RFC 5322 atoms, and letters of any script (RFC 6531). */
const local = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~.-]+$/u;

/** What is wrong with the shape of an address; undefined when nothing is. */
function faultOf(
	value: string,
): 'noAt' | 'twoAts' | 'space' | 'noDomain' | 'noEnding' | 'dots' | 'characters' | undefined {
	const ats = value.split('@').length - 1;
	if (ats === 0) return 'noAt';
	if (ats > 1) return 'twoAts';
	if (/\s/u.test(value)) return 'space';
	const at = value.indexOf('@');
	const [name, host] = [value.slice(0, at), value.slice(at + 1)];
	if (name === '' || host === '') return 'noDomain';
	if (/^\.|\.\.|\.$|\.@/.test(value) || host.startsWith('.')) return 'dots';
	const labels = host.split('.');
	if (labels.length < 2) return 'noEnding';
	if (!local.test(name) || name.length > 64 || !labels.every((part) => label.test(part) && part.length < 64))
		return 'characters';
	return ending.test(labels.at(-1)!) ? undefined : 'noEnding';
}

/** The address that was certainly meant: out of `Name <address>` or `mailto:`, without stray punctuation or spaces. */
function repaired(value: string): string | undefined {
	const candidate = (inBrackets.exec(value)?.[1] ?? value)
		.replace(/^mailto:/i, '')
		.replace(/[\s\p{Cf}]+/gu, '')
		.replace(/＠/g, '@')
		.replace(/^["'“”<(]+|["'“”>),;:.]+$/gu, '')
		.replace(/\.{2,}/g, '.')
		.replace(/@\./, '@')
		.replace(/(@[^,]*),([a-z]{2,6})$/i, '$1.$2');
	return candidate !== value && faultOf(candidate) === undefined ? candidate : undefined;
}

export default rule({
	id: 'email-syntax',
	level: 'error',
	fields: emailFields,
	source: 'email-rules',
	messages: ['noAt', 'twoAts', 'space', 'noDomain', 'noEnding', 'dots', 'characters', 'tooLong'],
	*check({ values }) {
		for (const { field, value } of filledEmails(values)) {
			if (value.length > longestEmail) {
				yield { field, message: 'tooLong', data: { length: value.length } };
				continue;
			}
			const message = faultOf(value);
			if (message === undefined) continue;
			const fixed = repaired(value);
			yield { field, message, data: { value }, ...(fixed && { fix: { field, value: fixed } }) };
		}
	},
});
