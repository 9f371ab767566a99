import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { platforms } from '../deployment/kit-file.ts';
import { languages } from '../record/language.ts';
import type { AnyRule } from '../rules/rule.ts';
import { deploymentPage } from './deployment-pages.ts';
import { lintConfig } from './lint-config.ts';
import { missingSentences } from './missing-sentences.ts';
import { packSchema } from './pack-schema.ts';
import { ruleCatalogue, ruleIndex } from './rule-files.ts';
import { placesJson, placeSources } from './places/places.ts';
import { countriesJson } from './tables.ts';

// `npm run generate`: every generated file anew, in one run; the list of rules first, since the rest is made from it.

const root = new URL('../../', import.meta.url);
const write = (path: string, text: string) => writeFileSync(new URL(path, root), text);

write('lib/rules/index.ts', ruleIndex(readdirSync(new URL('lib/rules/', root))));
const { rules } = (await import('../rules/index.ts')) as { rules: readonly AnyRule[] };
write('lib/rules/catalogue.ts', ruleCatalogue(rules));
write('.oxlintrc.json', lintConfig());
write('lib/data/countries.json', countriesJson());
for (const country of Object.keys(placeSources)) write(`lib/data/places/${country}.json`, placesJson(country));
write('docs/packs/pack.v1.schema.json', packSchema());
for (const platform of platforms) {
	for (const language of languages) {
		const path = `docs/deploy/${platform}.${language}.md`;
		const page = new URL(path, root);
		if (existsSync(page)) write(path, deploymentPage(readFileSync(page, 'utf8'), language));
	}
}

let isComplete = true;
for (const language of languages) {
	const path = `locales/${language}.json`;
	const file = new URL(path, root);
	const missing = existsSync(file)
		? missingSentences(rules, JSON.parse(readFileSync(file, 'utf8')).rules)
		: ['every one: begin with a copy of locales/en.json'];
	if (missing.length === 0) continue;
	isComplete = false;
	console.error(`${path} lacks these sentences; write them there, then run \`npm run generate\` again:`);
	for (const sentence of missing) console.error(`  ${sentence}`);
}
if (isComplete) {
	const [{ ruleReference }, { ruleExamples, ruleExamplesJson }] = await Promise.all([
		import('./rule-reference.ts'),
		import('./rule-examples.ts'),
	]);
	const cases = rules.map(({ id }) => [id, new URL(`test/rules/${id}.ts`, root)] as const);
	const known = cases.filter(([, file]) => existsSync(file));
	const records = new Map(
		await Promise.all(known.map(async ([id, file]) => [id, (await import(file.href)).default] as const)),
	);
	for (const language of languages) {
		const examples = ruleExamples(language, records);
		write(`docs/rules.${language}.md`, ruleReference(language, examples));
		write(`lib/text/examples.${language}.json`, ruleExamplesJson(examples));
	}
} else process.exitCode = 1;
