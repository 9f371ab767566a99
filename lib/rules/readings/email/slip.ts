import type { WordLists } from '../../../data/word-lists.ts';
import { areNeighbours } from '../company-name/keyboard-walk.ts';
import { prepared, setOf } from '../prepared.ts';

const known = prepared(({ email: { endingSlips, freeMailDomains, slipExceptions, slipTargets } }) => ({
	endings: new Map(Object.entries(endingSlips)),
	targets: slipTargets.split('|'),
	real: setOf(`${freeMailDomains}|${slipExceptions}`),
}));

/** Providers whose addresses end in .com only, whatever country somebody adds; a few such domains are somebody else's. */
const oneEnding = /^(gmail|googlemail|icloud)\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** From this length on, one wrong letter of any kind leaves no doubt about the name. */
const longName = 10;

/**
 * Whether one slip of the fingers makes `typed` of `meant`: two letters swapped, one lost, one too many, or one struck
 * beside its key (in long names: any other).
 */
export function isOneSlip(typed: string, meant: string, lists: WordLists): boolean {
	if (Math.abs(typed.length - meant.length) > 1 || typed === meant) return false;
	let start = 0;
	while (start < typed.length && typed[start] === meant[start]) start++;
	const rest = typed.slice(start);
	const wanted = meant.slice(start);
	if (typed.length !== meant.length)
		return typed.length > meant.length ? rest.slice(1) === wanted : rest === wanted.slice(1);
	if (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2)) return true;
	return rest.slice(1) === wanted.slice(1) && (meant.length >= longName || areNeighbours(rest[0]!, wanted[0]!, lists));
}

/** The provider's domain that was plainly meant by the host of an e-mail, or nothing. */
export function meantHost(host: string, lists: WordLists): string | undefined {
	const { endings, targets, real } = known(lists);
	if (host.length > 40 || real.has(host)) return undefined;
	const dot = host.lastIndexOf('.');
	const ending = endings.get(host.slice(dot + 1));
	const repaired = ending && dot > 0 ? `${host.slice(0, dot)}.${ending}` : host;
	if (repaired !== host && real.has(repaired)) return repaired;
	return targets.find((target) => isOneSlip(repaired, target, lists)) ?? (repaired === host ? undefined : repaired);
}

/** The provider's domain behind a country ending that it has no mailboxes under: gmail.fr, icloud.co.uk. */
export function meantBrand(host: string): string | undefined {
	const brand = oneEnding.exec(host)?.[1];
	return brand === undefined || host === `${brand}.com` ? undefined : `${brand}.com`;
}
