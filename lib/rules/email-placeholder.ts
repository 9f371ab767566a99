import { isKeyboardWalk } from './readings/company-name/keyboard-walk.ts';
import { wholeEmails, emailFields } from './readings/email/email.ts';
import { rule } from './rule.ts';

const placeholders = new Set(
	(
		'test|tests|testing|tester|testuser|demo|dummy|fake|foo|foobar|example|exemple|sample|beispiel|asdf|xyz|xxx|aaa|none|null|nobody|nomail|noemail|' +
		'unknown|inconnu|firstname lastname|first last|prenom nom|vorname nachname|name|yourname|votrenom|username|john doe|jane doe|johndoe|max mustermann'
	).split('|'),
);
/** Nobody reads these: the portal's mails to the customer would be lost. */
const unread = new Set([
	'noreply',
	'no reply',
	'donotreply',
	'do not reply',
	'ne pas repondre',
	'nepasrepondre',
	'nicht antworten',
]);

export default rule({
	id: 'email-placeholder',
	level: 'warning',
	fields: emailFields,
	source: 'no-test-name',
	messages: ['placeholder', 'unread'],
	acceptable: false,
	*check({ read, tables }) {
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
