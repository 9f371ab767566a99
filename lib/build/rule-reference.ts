import english from '../../locales/en.json';
import french from '../../locales/fr.json';
import { type FieldId, fieldIds } from '../record/fields.ts';
import type { Language } from '../record/language.ts';
import { rules } from '../rules/index.ts';
import type { AnyRule } from '../rules/rule.ts';
import { sources } from '../rules/sources.ts';

const words = {
	en: {
		heading: 'The rules of Faircopy',
		intro:
			'Generated from the rules and the locales by `npm run generate`; do not edit. One section a rule, in the order of the form. ' +
			'Teams change levels and options by the id.',
		level: 'Level',
		reads: 'Reads',
		source: 'Source',
		options: 'Options',
	},
	fr: {
		heading: 'Les règles de Faircopy',
		intro:
			'Fichier généré à partir des règles et des textes par `npm run generate` ; ne pas modifier. Une section par règle, dans l’ordre du ' +
			'formulaire. Les équipes changent niveaux et options par l’identifiant.',
		level: 'Niveau\u00A0',
		reads: 'Lit\u00A0',
		source: 'Source\u00A0',
		options: 'Options\u00A0',
	},
} as const;

const pageLanguages = { en: 'en-us', fr: 'fr-fr' } as const;
const locales = { en: english, fr: french };

/** The reference of all rules in one language, as Markdown. */
export function ruleReference(language: Language): string {
	const { heading, intro } = words[language];
	const first = (rule: AnyRule) => fieldIds.indexOf(rule.fields[0] as FieldId);
	const sorted = rules.toSorted((one, other) => first(one) - first(other) || one.id.localeCompare(other.id));
	const sections = sorted.map((rule) => section(rule, language));
	return [`<!-- ${intro} -->`, '', `# ${heading}`, '', ...sections].join('\n');
}

function section(rule: AnyRule, language: Language): string {
	const { level, reads, source, options } = words[language];
	const { levels, sources: titles } = locales[language];
	const { title, why, ...messages } = (
		locales[language].rules as unknown as Record<string, { title: string; why: string } & Record<string, Sentence>>
	)[rule.id]!;
	const path: string = sources[rule.source];
	const address = path.startsWith('https:') ? path : `https://learn.microsoft.com/${pageLanguages[language]}${path}`;
	return [
		`## ${title}`,
		'',
		`\`${rule.id}\` · ${level}: ${levels[rule.level]} · ${reads}: ${rule.fields.map((field) => `\`${field}\``).join(', ')} · ` +
			`${source}: [${titles[rule.source]}](${address})`,
		'',
		why,
		'',
		...Object.entries(messages as Record<string, Sentence>).map(([name, { what, action }]) =>
			`- \`${name}\`: ${what} ${action}`.trimEnd(),
		),
		...(rule.options ? ['', `${options}: \`${JSON.stringify(rule.options)}\``] : []),
		'',
	].join('\n');
}

interface Sentence {
	what: string;
	action: string;
}
