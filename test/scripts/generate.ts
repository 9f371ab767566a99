import { ruleReference } from './rule-reference.ts';
import { readdirSync, writeFileSync } from 'node:fs';
import { countriesJson } from '../../lib/build/tables.ts';
import { ruleIndex } from '../../lib/build/rule-index.ts';

const rulesFolder = new URL('../../lib/rules/', import.meta.url);
writeFileSync(new URL('index.ts', rulesFolder), ruleIndex(readdirSync(rulesFolder)));
writeFileSync(new URL('../../lib/data/countries.json', import.meta.url), countriesJson());

for (const language of ['en', 'fr'] as const) {
	writeFileSync(new URL(`../../docs/rules.${language}.md`, import.meta.url), ruleReference(language));
}
