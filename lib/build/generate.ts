import { readdirSync, writeFileSync } from 'node:fs';
import { languages } from '../record/language.ts';
import { lintConfig } from './lint-config.ts';
import { ruleIndex } from './rule-index.ts';
import { ruleReference } from './rule-reference.ts';
import { countriesJson } from './tables.ts';

const rulesFolder = new URL('../rules/', import.meta.url);
writeFileSync(new URL('index.ts', rulesFolder), ruleIndex(readdirSync(rulesFolder)));
writeFileSync(new URL('../../.oxlintrc.json', import.meta.url), lintConfig());
writeFileSync(new URL('../data/countries.json', import.meta.url), countriesJson());

for (const language of languages) {
	writeFileSync(new URL(`../../docs/rules.${language}.md`, import.meta.url), ruleReference(language));
}
