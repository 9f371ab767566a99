import type { Decision, Earlier, PackChange } from './change.ts';
import { idOf, keptName, type KeptPack, keptPacks } from './kept-packs.ts';
import { type Problem, problemAt } from './problems.ts';
import type { CurrentSettings, Stored } from './stored.ts';
import { mostPacks, packHash, readPack } from './team-pack.ts';

/** The moment of the last large change; 0 where none is kept. */
export function momentOf({ earlier }: Stored): number {
	const { at } = (earlier ?? {}) as { at?: unknown };
	return typeof at === 'number' ? at : 0;
}

/** A pack that is taken: what is written, or every reason why it is not. */
export function withPack(
	stored: Stored,
	{ pack: text, isDryRun }: { pack: string; isDryRun?: boolean | undefined },
	{ policy, now }: Pick<CurrentSettings, 'policy'> & { now: number },
): Decision {
	const refused = (...problems: readonly Problem[]): Decision => ({ answer: { became: 'refused', problems } });
	if (!policy.allowImport) return refused(problemAt([], 'importNotAllowed'));
	const { value, problems } = readPack(text);
	// A rule of a newer version is kept; a check that would be skipped is told before anything is stored.
	if (!value || problems.some(({ kind }) => kind !== 'unknownRule')) return refused(...problems);
	if (!policy.allowsPack(text)) return refused(problemAt([], 'hashNotAllowed', packHash(text)));
	const kept = keptPacks(stored);
	const at = kept.findIndex((one) => idOf(one) === value.id);
	if (at < 0 && kept.length >= mostPacks) return refused(problemAt([], 'tooMany', String(mostPacks)));
	const before = kept[at];
	const isSame = before?.text === text;
	const taken: KeptPack = { text, previous: isSame ? before.previous : before?.text, isDryRun, takenAt: now };
	const packs = at < 0 ? [...kept, taken] : kept.with(at, taken);
	return { write: { packs, earlier: { by: 'pack', packs: stored.packs ?? null } }, problems };
}

/** The packs after one of them was removed, moved, tried out or put back to the text before. */
export function packsAfter(stored: Stored, change: Exclude<PackChange, { pack: string }>): Decision {
	const kept = keptPacks(stored);
	const before = stored.packs ?? null;
	if ('withoutPack' in change) {
		const packs = kept.filter((one) => keptName(one) !== change.withoutPack);
		return { write: { packs, earlier: { by: 'withoutPack', packs: before } } };
	}
	if ('packOrder' in change || 'dryRun' in change) {
		const { earlier } = stored as { earlier?: Partial<Earlier> | null };
		// An undo of the last large change takes nothing back of this one.
		if (earlier?.packs === undefined) return { write: { packs: arranged(kept, change) } };
		const arrangedToo = { ...earlier, packs: arranged(keptPacks(earlier), change), at: momentOf(stored) };
		return { write: { packs: arranged(kept, change), earlier: arrangedToo as Earlier } };
	}
	const packs = kept.map((one): KeptPack => {
		const { text, previous } = one;
		return previous !== undefined && idOf(one) === change.previousOf ? { ...one, text: previous, previous: text } : one;
	});
	return { write: { packs, earlier: { by: 'previousOf', packs: before } } };
}

/** Packs in another order, or one of them tried out or used. */
function arranged(
	packs: readonly KeptPack[],
	change: Extract<PackChange, { packOrder: unknown } | { dryRun: unknown }>,
): KeptPack[] {
	if ('dryRun' in change)
		return packs.map((one) => (idOf(one) === change.dryRun ? { ...one, isDryRun: change.isOn } : one));
	const place = (one: KeptPack) => change.packOrder.indexOf(idOf(one) ?? '');
	return packs.toSorted((one, other) => place(one) - place(other));
}
