import { type DeployedPolicy, setKeys } from './policy-shape.ts';

/**
 * What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets): a registry text ends at the first of them, too, and
 * UTF-8 has no form for half a pair.
 */
const unportable = /(?![\t\n\r\x7F-\x9F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The same policy in characters that every platform holds. In a pack, which is JSON, such a character stands within a
 * text, and its escape means the same; in other values, where none has a place, it is left out.
 */
export function portable(policy: DeployedPolicy): DeployedPolicy {
	const cleaned = (value: unknown): unknown => {
		if (typeof value === 'string') return value.replace(unportable, '');
		if (Array.isArray(value)) return value.map(cleaned);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [cleaned(name), cleaned(one)]));
	};
	return Object.fromEntries(
		setKeys(policy).map(([key, value]) => [
			key,
			key === 'packs' ? (value as readonly string[]).map((text) => text.replace(unportable, escaped)) : cleaned(value),
		]),
	);
}
