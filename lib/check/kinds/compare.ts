import { fold } from '../../record/folding.ts';
import { type Kind, type KindFinding, ofText } from './kind.ts';

/** The domain of an e-mail address, of a web address, or the bare domain that it is. */
function domainOf(text: string): string {
	const host = text.includes('@') ? text.slice(text.lastIndexOf('@') + 1) : text.replace(/^[a-z]+:\/\//i, '');
	return host
		.split(/[/?#:]/)[0]!
		.toLowerCase()
		.replace(/^www\./, '')
		.replace(/\.$/, '');
}

/** The same domain, or one under the other. */
function areOneDomain(one: string, other: string): boolean {
	return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

export const compare: Kind<'compare'> = ({ with: other, relation }) =>
	ofText((value, values): KindFinding | undefined => {
		const beside = values[other] ?? '';
		if (beside === '') return undefined;
		switch (relation) {
			case 'equals':
				return value === beside ? undefined : { suggestion: beside, fix: beside };
			case 'differs':
				return (fold(value) || value) === (fold(beside) || beside) ? { match: value } : undefined;
			case 'contains':
				return fold(value).includes(fold(beside)) ? undefined : {};
			case 'emailDomainMatches':
				return areOneDomain(domainOf(value), domainOf(beside)) ? undefined : { match: domainOf(value) };
		}
	});
