import { keyOf } from '../record/folding.ts';
import { domainPrefix } from './readings/email/domain-prefix.ts';
import { rule } from './rule.ts';

export default rule({
	id: 'domain-characters',
	level: 'error',
	fields: ['domain'],
	source: 'primary-domain',
	messages: ['space', 'ownDomain', 'characters', 'capitals'],
	*check({ values: { domain } }) {
		if (!domain || domain.length > 255) return;
		const prefix = domainPrefix(domain);
		if (/^[a-z0-9]+$/.test(prefix)) return;
		const data = { domain, prefix };
		if (/^[A-Za-z0-9]+$/.test(prefix)) {
			yield {
				field: 'domain',
				message: 'capitals',
				data,
				level: 'hint',
				fix: { field: 'domain', value: domain.toLowerCase() },
			};
		} else if (/\s/u.test(prefix)) {
			yield { field: 'domain', message: 'space', data };
		} else if (/^(?:https?:\/\/|www\.)|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/iu.test(prefix)) {
			yield { field: 'domain', message: 'ownDomain', data };
		} else {
			const odd = [...new Set(prefix.replace(/[A-Za-z0-9]/g, ''))].slice(0, 5).join(' ');
			const plain = keyOf(prefix);
			const fix = { field: 'domain', value: plain } as const;
			yield {
				field: 'domain',
				message: 'characters',
				data: { ...data, odd, plain },
				...(/^[a-z0-9]+$/.test(plain) && { fix }),
			};
		}
	},
});
