import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { languages } from '../record/language.ts';
import { currentRuleId } from '../settings/renamed-rules.ts';
import { notRules, ruleIds } from './rule-files.ts';

/** A rule's sentences as they are begun: what is empty is told by `npm run generate`. */
const emptySentences = { title: '', why: '', unexpected: { what: '', action: '' } };

/** A rule as it is begun: it says nothing until it is written. */
const ruleSource = (id: string) => `import { rule } from './rule.ts';

export default rule({
	id: '${id}',
	level: 'question',
	fields: ['companyName'],
	source: 'exact-legal-name',
	messages: ['unexpected'],
	*check({ values: { companyName } }) {
		if (!companyName) return;
		// When the rule cannot know, it is silent.
	},
});
`;

const casesSource = (id: string) => `import { cases } from '../cases.ts';

export default cases('${id}', {
	// At least three, the odd but right ones first.
	silent: [],
	found: [{ record: { companyName: '' }, on: 'companyName', message: 'unexpected' }],
});
`;

/** What stands where a new or renamed rule needs it: paths are relative to the project's folder. */
export interface Project {
	read(path: string): string;
	write(path: string, text: string): void;
	list(folder: string): string[];
}

/** The project in a folder, which ends with a slash. */
export function projectIn(folder: URL): Project {
	const at = (path: string) => new URL(path, folder);
	return {
		read: (path) => readFileSync(at(path), 'utf8'),
		write: (path, text) => writeFileSync(at(path), text),
		list: (path) => readdirSync(at(path)),
	};
}

/** What is wrong with the call, to be told as it is. */
export class CallError extends Error {
	override name = 'CallError';
}

const table = 'lib/settings/renamed-rules.ts';
const entries = /= \{(?:\n(?:\t'.*\n)*)?\};\n/;

/** The entries of the table of renamed rules, from its source: old id → the id after it. */
export function renamesIn(source: string): Record<string, string> {
	return Object.fromEntries(
		[...source.matchAll(/^\t'([^']+)': '([^']+)',$/gm)].map(([, old = '', id = '']) => [old, id]),
	);
}

/** The id where it can be a rule's: kebab-case, no other rule's, and none that settings know another rule by; a renamed rule, `old`, can have its own back. Throws CallError otherwise. */
function freeId(project: Project, id: string | undefined, old?: string): string {
	if (!id || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
		throw new CallError(
			`Expected the id of a rule, a noun of the fault in kebab-case (postal-code-shape); got “${id ?? ''}”.`,
		);
	}
	if (notRules.has(`${id}.ts`)) throw new CallError(`lib/rules/${id}.ts is no rule; take another id.`);
	if (ruleIds(project.list('lib/rules/')).includes(id)) throw new CallError(`There is a rule ${id} already.`);
	const current = currentRuleId(id, renamesIn(project.read(table)));
	if (current !== id && current !== old) throw new CallError(`${current} was renamed from ${id}; take another id.`);
	return id;
}

/** The JSON of a locale with the sentences of its rules changed; the rules stay sorted by id. */
export function withRules(locale: string, change: (rules: Record<string, unknown>) => Record<string, unknown>): string {
	const whole = JSON.parse(locale) as { rules: Record<string, unknown> };
	const rules = Object.entries(change(whole.rules)).toSorted(([one], [other]) => (one < other ? -1 : 1));
	return `${JSON.stringify({ ...whole, rules: Object.fromEntries(rules) }, undefined, '\t')}\n`;
}

/** Begins a rule: its file, its cases, the places of its sentences. Answers the files to write by hand. Throws CallError. */
export function newRule(project: Project, wanted: string | undefined): string[] {
	const id = freeId(project, wanted);
	const files = [
		`lib/rules/${id}.ts`,
		`test/rules/${id}.ts`,
		...languages.map((language) => `locales/${language}.json`),
	];
	project.write(`lib/rules/${id}.ts`, ruleSource(id));
	project.write(`test/rules/${id}.ts`, casesSource(id));
	for (const language of languages) {
		const path = `locales/${language}.json`;
		project.write(
			path,
			withRules(project.read(path), (rules) => ({ ...rules, [id]: emptySentences })),
		);
	}
	return files;
}

/** Gives a rule another id everywhere, and keeps the old one in a table, so that stored settings still reach it. Throws CallError. */
export function renameRule(project: Project, old: string | undefined, wanted: string | undefined): void {
	if (!old || !ruleIds(project.list('lib/rules/')).includes(old)) throw new CallError(`There is no rule ${old ?? ''}.`);
	const id = freeId(project, wanted, old);
	for (const folder of ['lib/rules/', 'test/rules/']) {
		project.write(`${folder}${id}.ts`, project.read(`${folder}${old}.ts`).replaceAll(`'${old}'`, `'${id}'`));
	}
	for (const language of languages) {
		const path = `locales/${language}.json`;
		const rename = ({ [old]: sentences, ...others }: Record<string, unknown>) => ({ ...others, [id]: sentences });
		project.write(path, withRules(project.read(path), rename));
	}
	const { [id]: _, ...renamed } = renamesIn(project.read(table));
	const lines = Object.entries({ ...renamed, [old]: id }).map(([one, other]) => `\t'${one}': '${other}',\n`);
	project.write(table, project.read(table).replace(entries, `= {\n${lines.join('')}};\n`));
}
