import type { WordLists } from '../data/word-lists.ts';
import { people, personKey } from './readings/person/person.ts';
import { withoutLegalForms } from './readings/company-name/legal-form.ts';
import { readName } from './readings/company-name/words.ts';
import { prepared } from './readings/prepared.ts';
import { rule } from './rule.ts';

const endsInForm = prepared(({ legalForms }) => new RegExp(`(?:^|\\s)(?:${legalForms.tellingForms})$`));

export default rule({
	id: 'contact-name-company',
	level: 'warning',
	fields: ['firstName', 'lastName', 'agreementFirstName', 'agreementLastName', 'companyName', 'country'],
	source: 'name-rules',
	messages: ['legalForm', 'companyName'],
	*check({ values, read, tables }) {
		const { companyName, country } = values;
		for (const { first, last } of read(people)) {
			for (const part of [first, last]) {
				if (!part.key.includes(' ')) continue;
				const data = { value: part.value };
				const other = part === first ? last : first;
				if (endsInForm(tables.words).test(part.key)) yield { field: part.field, message: 'legalForm', data };
				// A sole trader's firm bears the trader's name, but then the two fields share it.
				else if (
					companyName &&
					(other.key === '' || other.key === part.key) &&
					isNameOf(part.key, { companyName, country, lists: tables.words })
				)
					yield { field: part.field, message: 'companyName', data, related: ['companyName'] };
			}
		}
	},
});

/** Whether a folded name is the company's, with or without its legal form. */
function isNameOf(
	key: string,
	{ companyName, country, lists }: { companyName: string; country: string | undefined; lists: WordLists },
): boolean {
	const { core } = withoutLegalForms(readName(companyName.slice(0, 255)).words, country, lists);
	return key === personKey(companyName) || (core.length > 1 && key === core.map((word) => word.key).join(' '));
}
