import type { Language } from '../record/language.ts';
import { type ExtensionIds, isExtensionId } from './extension-ids.ts';
import { firefoxFiles } from './firefox.ts';
import { googleAdminFiles } from './google-admin.ts';
import type { AllPolicyWords, KitFile } from './kit-file.ts';
import { linuxFiles } from './linux.ts';
import { macosFiles } from './macos.ts';
import type { DeployedPolicy } from './policy-shape.ts';
import { portable } from './portable.ts';
import { powershellFiles } from './powershell.ts';
import { registryFiles } from './registry-file.ts';
import { templateFiles } from './template.ts';
import { templateValueFiles } from './template-values.ts';

/** What a deployment kit is made from. */
export interface KitRequest {
	/** What is to hold on every desk. */
	policy: DeployedPolicy;
	/** Browsers without an id get no file. */
	ids: ExtensionIds;
	/** The part `policy` of every locale: administrative templates speak all languages. */
	words: AllPolicyWords;
	/** In which language files speak that hold one only. */
	language: Language;
}

/**
 * Every file that puts a policy on the desks of a team, for each platform; the order is that of `platforms`. Pure: the
 * same request gives the same files. What comes back from a platform's reader is the policy, but for characters that no
 * platform can hold (see `portable`).
 *
 * @throws RangeError where an id cannot be one of its browser's.
 */
export function deploymentKit({ policy, ids, words, language }: KitRequest): KitFile[] {
	for (const browser of ['chrome', 'edge', 'firefox'] as const) {
		const id = ids[browser];
		if (id && !isExtensionId(browser, id)) throw new RangeError(`Not an extension id of ${browser}: ${id}`);
	}
	const content = portable(policy);
	const templates = templateFiles(ids, words);
	return [
		...registryFiles(content, ids),
		...templates,
		...(templates.length > 0 ? templateValueFiles(content, words[language]) : []),
		...powershellFiles(content, ids, words),
		...macosFiles(content, ids, words[language]),
		...linuxFiles(content, ids),
		...firefoxFiles(content, ids),
		...googleAdminFiles(content, ids),
	];
}
