import type english from '../../locales/en.json';
import type { Language } from '../record/language.ts';

/** The platforms of the kit; each has its page, `docs/deploy/<platform>.<language>.md`. */
export const platforms = ['windows', 'intune', 'macos', 'linux', 'firefox', 'google-admin'] as const;
export type Platform = (typeof platforms)[number];

/** One file of the kit, to be saved as UTF-8 without a byte-order mark. */
export interface KitFile {
	platform: Platform;
	name: string;
	/** The folder that the file has to lie in beside the others, where it needs one: two languages share one name. */
	folder?: string;
	/** Its MIME type. */
	type: string;
	text: string;
}

/** The part `policy` of a locale. */
export type PolicyWords = (typeof english)['policy'];
export type AllPolicyWords = Readonly<Record<Language, PolicyWords>>;

/** A description with the words that may stand there filled in. */
export function described(words: PolicyWords, key: keyof PolicyWords['keys'], values: readonly string[] = []): string {
	return words.keys[key].description.replace('{{values}}', () => values.join(', '));
}

/** JSON as people read it. */
export const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
/** Lines as Windows ends them. */
export const windowsLines = (lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');
