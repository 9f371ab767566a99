import { coveredBy, lengthOf } from './layers.ts';
import type { Policy } from './policy.ts';
import { currentRuleId } from './renamed-rules.ts';

/**
 * The way to the key of the policy that holds a setting, as the administrator wrote it: `levels`, `postal-code-*`. Empty
 * where no policy holds it.
 * @param from the layer whose word holds
 * @param name a rule's id, or the key of a setting
 */
export function policyKeyOf({ layers }: Pick<Policy, 'layers'>, from: string, name: string): readonly string[] {
	const layer = layers.find((one) => one.name === from);
	if (!layer) return [];
	if (layer.team) return ['packs', from];
	if (Object.hasOwn(layer, name)) return [name];
	const keys = Object.keys(layer.levels ?? {})
		.filter((key) => key.includes('/') === name.includes('/') && coveredBy(currentRuleId(key), [name]).length > 0)
		.toSorted((one, other) => lengthOf(other) - lengthOf(one));
	return keys[0] === undefined ? [] : ['levels', keys[0]];
}
