import type { Change } from './change.ts';
import { leavable } from './settings.ts';
import type { Preferences } from './schema.ts';

/** The small changes that take a change back, in their order, from what the person had set before. */
export function inverseOf(change: Change, before: Preferences): Change[] {
	if ('asBuiltIn' in change) return ruleAgain(change.asBuiltIn, before);
	if ('option' in change || 'level' in change) return ruleAgain(change.rule, before);
	if ('language' in change) return [{ language: before.language }];
	const key = 'leave' in change ? change.leave : leavable.find((name) => name in change);
	if (key) return [before[key] === undefined ? { leave: key } : ({ [key]: before[key] } as unknown as Change)];
	return [];
}

/** The person's word on a rule as it was. */
function ruleAgain(rule: string, { levels, options }: Preferences): Change[] {
	const level = Object.hasOwn(levels, rule) ? levels[rule] : undefined;
	const own = Object.hasOwn(options, rule) ? options[rule] : undefined;
	return [
		{ asBuiltIn: rule },
		...(level === undefined ? [] : [{ rule, level }]),
		...Object.entries(own ?? {}).map(([option, value]) => ({ rule, option, value })),
	];
}
