import { lookups } from '../check/lookups.ts';
import { readLocale, readTables } from '../command-line/package-data.ts';
import type { CustomerRecord } from '../record/customer-record.ts';
import { type FieldId, fieldIds } from '../record/fields.ts';
import { type Language, pageTags } from '../record/language.ts';
import { rules } from '../rules/index.ts';
import { readingContext } from '../rules/readings/reading.ts';
import type { AnyRule } from '../rules/rule.ts';
import { sources } from '../rules/sources.ts';
import { createTexts, type Locale } from '../text/texts.ts';

interface Sentence {
	what: string;
	action: string;
}

/** The sentences of one rule, by the name of the message. */
type RuleSentences = { title: string; why: string } & Record<string, Sentence>;

/** Records in which a rule says something: its table of cases. */
export interface ExampleRecords {
	today: string;
	found: readonly {
		record: CustomerRecord;
		on: FieldId;
		message: string;
		options?: Readonly<Record<string, unknown>>;
	}[];
}

/**
 * The reference of all rules in one language, as Markdown. Each sentence is the one that is said about the first record of
 * the rule's cases that brings it; a rule without cases shows its sentences as the locale has them.
 */
export function ruleReference(language: Language, examples: ReadonlyMap<string, ExampleRecords>): string {
	const locale = readLocale(language);
	const tables = readTables();
	const texts = createTexts(language, locale, lookups(tables));
	const example: Example = (rule, message) => {
		const { today = '', found = [] } = examples.get(rule.id) ?? {};
		for (const { record, on, options } of found.filter((row) => row.message === message)) {
			const context = { ...readingContext(record, tables), today, options: { ...rule.options, ...options } };
			const finding = [...rule.check(context)].find((one) => one.field === on && one.message === message);
			if (finding) return texts.line({ level: rule.level, ...finding, rule: rule.id, data: finding.data ?? {} });
		}
		return undefined;
	};
	const { heading, intro } = locale.reference;
	const first = (rule: AnyRule) => fieldIds.indexOf(rule.fields[0] as FieldId);
	const sorted = rules.toSorted((one, other) => first(one) - first(other) || one.id.localeCompare(other.id));
	const sections = sorted.map((rule) => section(rule, language, locale, example));
	return [`<!-- ${intro} -->`, '', `# ${heading}`, '', ...sections].join('\n');
}

type Example = (rule: AnyRule, message: string) => string | undefined;

function section(rule: AnyRule, language: Language, locale: Locale, example: Example): string {
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
			`- \`${name}\`: ${example(rule, name) ?? `${what} ${action}`}`.trimEnd(),
		),
		...(rule.options ? ['', `${options} \`${JSON.stringify(rule.options)}\``] : []),
		'',
	].join('\n');
}
