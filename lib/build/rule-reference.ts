import { readFileSync } from 'node:fs';
import { type FieldId, fieldIds } from '../record/fields.ts';
import { type Language, pageTags } from '../record/language.ts';
import { rules } from '../rules/index.ts';
import type { AnyRule } from '../rules/rule.ts';
import { sources } from '../rules/sources.ts';
import type { Locale } from '../text/texts.ts';

interface Sentence {
	what: string;
	action: string;
}

/** The sentences of one rule, by the name of the message. */
type RuleSentences = { title: string; why: string } & Record<string, Sentence>;

/** The reference of all rules in one language, as Markdown. */
export function ruleReference(language: Language): string {
	const path = new URL(`../../locales/${language}.json`, import.meta.url);
	const locale = JSON.parse(readFileSync(path, 'utf8')) as Locale;
	const { heading, intro } = locale.reference;
	const first = (rule: AnyRule) => fieldIds.indexOf(rule.fields[0] as FieldId);
	const sorted = rules.toSorted((one, other) => first(one) - first(other) || one.id.localeCompare(other.id));
	const sections = sorted.map((rule) => section(rule, language, locale));
	return [`<!-- ${intro} -->`, '', `# ${heading}`, '', ...sections].join('\n');
}

function section(rule: AnyRule, language: Language, locale: Locale): string {
	const { level, reads, source, options } = locale.reference;
	const { levels, sources: titles } = locale;
	const { title, why, ...messages } = (locale.rules as unknown as Record<string, RuleSentences>)[rule.id]!;
	const path: string = sources[rule.source];
	const url = path.startsWith('https:') ? path : `https://learn.microsoft.com/${pageTags[language]}${path}`;
	return [
		`## ${title}`,
		'',
		`\`${rule.id}\` · ${level} ${levels[rule.level]} · ${reads} ${rule.fields.map((field) => `\`${field}\``).join(', ')} · ` +
			`${source} [${titles[rule.source]}](${url})`,
		'',
		why,
		'',
		...Object.entries(messages as Record<string, Sentence>).map(([name, { what, action }]) =>
			`- \`${name}\`: ${what} ${action}`.trimEnd(),
		),
		...(rule.options ? ['', `${options} \`${JSON.stringify(rule.options)}\``] : []),
		'',
	].join('\n');
}
