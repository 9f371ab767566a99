import { readFileSync } from 'node:fs';
import { readLocale } from '../command-line/package-data.ts';
import type { ExtensionIds } from '../deployment/extension-ids.ts';
import { deploymentKit } from '../deployment/kit.ts';
import type { AllPolicyWords } from '../deployment/kit-file.ts';
import type { DeployedPolicy } from '../deployment/policy-shape.ts';
import { type Language, languages } from '../record/language.ts';

/** What the pages of `docs/deploy` show as an example. */
const example = JSON.parse(readFileSync(new URL('../../docs/deploy/example.json', import.meta.url), 'utf8')) as {
	ids: ExtensionIds;
	policy: DeployedPolicy;
};

/** The kit of the example, in one language. */
export function exampleKit(language: Language) {
	const words = Object.fromEntries(languages.map((one) => [one, readLocale(one).policy])) as AllPolicyWords;
	return deploymentKit({ ...example, words, language });
}

/** A block of code whose fence names a file of the kit: ```` ```json policies.json ````. */
const namedBlock = /^```(\w+) (\S+)\n[^]*?^```$/gm;

/**
 * A page of `docs/deploy` with each block of code that names a file of the kit made anew from the example.
 *
 * @throws RangeError where the kit has no file of that name.
 */
export function deploymentPage(page: string, language: Language): string {
	const files = new Map(exampleKit(language).map(({ name, text }) => [name, text]));
	return page.replaceAll(namedBlock, (_, kind: string, name: string) => {
		const text = files.get(name);
		if (text === undefined) throw new RangeError(`The kit has no file ${name}`);
		return `\`\`\`${kind} ${name}\n${text.replaceAll('\r\n', '\n').trimEnd()}\n\`\`\``;
	});
}
