/** Ids that rules had in earlier versions, and the ids that they have now: `npm run rename-rule` adds to it. Stored settings and packs may still name them. */
export const renamedRules: Readonly<Record<string, string>> = {};

/** The id that a rule has today: a renamed rule's new one, any other as it is. A rule renamed twice is followed to its last id. */
export function currentRuleId(id: string, renamed: Readonly<Record<string, string>> = renamedRules): string {
	let current = id;
	for (let rounds = 0; Object.hasOwn(renamed, current) && rounds < 20; rounds += 1)
		current = renamed[current] ?? current;
	return current;
}
