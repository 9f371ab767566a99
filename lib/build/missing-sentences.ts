import type { AnyRule } from '../rules/rule.ts';

/** The rules of a locale as they were parsed from JSON. */
type RuleSentences = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * The sentences that rules still lack in a locale, each as its path in the file: `rules.<id>.<message>.what`. Empty text
 * counts as lacking.
 */
export function missingSentences(rules: readonly AnyRule[], sentences: RuleSentences): string[] {
	return rules.flatMap(({ id, messages }) => {
		const own = sentences[id] ?? {};
		const isThere = (text: unknown) => typeof text === 'string' && text.trim() !== '';
		const ofRule = ['title', 'why'].filter((part) => !isThere(own[part]));
		const ofMessages = messages.flatMap((message) => {
			const parts = (own[message] ?? {}) as Readonly<Record<string, unknown>>;
			const lacking = ['what', 'action'].filter((part) => !isThere(parts[part]));
			return lacking.map((part) => `${message}.${part}`);
		});
		return [...ofRule, ...ofMessages].map((path) => `rules.${id}.${path}`);
	});
}
