import type { Problem } from './problems.ts';
import { mostPacks, packHash, readPack, type TeamPack } from './team-pack.ts';

/** An imported pack as it is kept: its text, as it came. */
export interface KeptPack {
	text: string;
	/** The text that it took the place of. */
	previous?: string | undefined;
	/** Its checks only show what they would say. */
	isDryRun?: boolean | undefined;
	/** When it was taken up, in milliseconds of the clock. */
	takenAt?: number | undefined;
}

const textOrNone = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** A kept pack from what the browser gave back; until preferences of version 3 it was its text alone. */
function keptPack(stored: unknown): KeptPack | undefined {
	if (typeof stored === 'string') return { text: stored };
	const { text, previous, isDryRun, takenAt } = (stored ?? {}) as Record<string, unknown>;
	if (typeof text !== 'string') return undefined;
	return {
		text,
		previous: textOrNone(previous),
		isDryRun: isDryRun === true || undefined,
		takenAt: typeof takenAt === 'number' ? takenAt : undefined,
	};
}

/** The imported packs in their order, the strongest last, no more than may be in use. Never throws. */
export function keptPacks({ packs }: { packs?: unknown }): KeptPack[] {
	return (Array.isArray(packs) ? packs : []).flatMap((pack: unknown) => keptPack(pack) ?? []).slice(0, mostPacks);
}

/** An imported pack that is in use, with what is known of it. */
export interface PackInUse extends Omit<KeptPack, 'previous'> {
	pack: TeamPack;
	/** The pack that it took the place of, where that can still be read. */
	previous?: TeamPack | undefined;
}

/** The packs that are in use, in their order. */
export function packsInUse(stored: { packs?: unknown }): PackInUse[] {
	return keptPacks(stored).flatMap(({ previous, ...kept }) => {
		const pack = readPack(kept.text).value;
		return pack ? [{ ...kept, pack, previous: previous === undefined ? undefined : readPack(previous).value }] : [];
	});
}

/** The id of a kept pack; undefined where it cannot be read. */
export const idOf = ({ text }: KeptPack): string | undefined => readPack(text).value?.id;

/** What a change names a kept pack by: its id, or the hash of a text that cannot be read. */
export const keptName = (kept: KeptPack): string => idOf(kept) ?? packHash(kept.text);

/** A kept pack that cannot be read, by a newer version's format or for a fault: it has no effect. */
export interface UnreadPack {
	text: string;
	/** What a change names it by. */
	name: string;
	problems: readonly Problem[];
}

/** The kept packs that cannot be read. */
export function unreadPacks(stored: { packs?: unknown }): UnreadPack[] {
	return keptPacks(stored).flatMap((kept) => {
		const { value, problems } = readPack(kept.text);
		return value ? [] : [{ text: kept.text, name: keptName(kept), problems }];
	});
}
