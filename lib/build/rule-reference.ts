import { readLocale } from '../command-line/package-data.ts';
import { type FieldId, fieldIds } from '../record/fields.ts';
import { type Language, pageTags } from '../record/language.ts';
import { rules } from '../rules/index.ts';
import type { AnyRule } from '../rules/rule.ts';
import { sources } from '../rules/sources.ts';
import type { Locale, RuleExamples } from '../text/texts.ts';

/** The reference of all rules in one language, as Markdown, with the sentences that its examples bring. */
export function ruleReference(language: Language, examples: RuleExamples): string {
	const locale = readLocale(language);
	const { heading, intro } = locale.reference;
	const first = (rule: AnyRule) => fieldIds.indexOf(rule.fields[0] as FieldId);
	const sorted = rules.toSorted((one, other) => first(one) - first(other) || one.id.localeCompare(other.id));
	const sections = sorted.map((rule) => section(rule, language, locale, examples[rule.id] ?? {}));
	return [`<!-- ${intro} -->`, '', `# ${heading}`, '', ...sections].join('\n');
}

function section(rule: AnyRule, language: Language, locale: Locale, said: RuleExamples[string]): string {
	const { level, reads, source, options } = locale.reference;
	const { levels, sources: titles } = locale;
	const { title, why } = locale.rules[rule.id as keyof typeof locale.rules];
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
		...Object.entries(said).map(([name, sentence]) => `- \`${name}\`: ${sentence}`),
		...(rule.options ? ['', `${options} \`${JSON.stringify(rule.options)}\``] : []),
		'',
	].join('\n');
}
