import { isKeyboardWalk } from './readings/company-name/keyboard-walk.ts';
import { wholeEmails, emailFields } from './readings/email/email.ts';
import { prepared, setOf } from './readings/prepared.ts';
import { rule } from './rule.ts';

const known = prepared(({ email }) => ({
	placeholders: setOf(email.placeholderMailboxes),
	unread: setOf(email.unreadMailboxes),
}));

export default rule({
	id: 'email-placeholder',
	level: 'warning',
	fields: emailFields,
	source: 'no-test-name',
	messages: ['placeholder', 'unread'],
	acceptable: false,
	*check({ read, tables }) {
		const { placeholders, unread } = known(tables.words);
		for (const { field, value, local } of read(wholeEmails)) {
			const name = local
				.toLowerCase()
				.replace(/\+.*$/, '')
				.replace(/[._-]+/g, ' ')
				.replace(/[ \d]+$/, '')
				.trim();
			if (unread.has(name)) yield { field, message: 'unread', data: { value } };
			else if (placeholders.has(name) || isKeyboardWalk(name, tables.words))
				yield { field, message: 'placeholder', data: { value } };
		}
	},
});
