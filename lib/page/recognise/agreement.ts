import { fold } from '../../record/folding.ts';
import type { AgreementAcceptance } from '../../record/fields.ts';

const agreement = /agreement|contrat|\bmca\b/;
/** Asks who it was, or when, or says that it is not so. */
const other = /^(?:who|when|date|person|personne|qui|quand|name|nom)\b|\b(?:not|never|pas|jamais)\b/;
const later =
	/(?:will be|is|gets?|be) (?:asked|invited|required|prompted) to accept|will accept|acceptera|invitee? a accepter|(?:devra|doit|va|sera) (?:.* )?(?:accepter|accepte)/;
const already = /(?:has|have|had) (?:\w+ )?accepted|accepted the|(?:a|ont|aura) (?:\w+ )?accepte/;

/** Which of the agreement's two answers a sentence gives, if any. */
export function acceptanceOf(sentence: string): AgreementAcceptance | undefined {
	const words = fold(sentence);
	if (!agreement.test(words) || other.test(words)) return undefined;
	if (later.test(words)) return 'willAccept';
	return already.test(words) ? 'hasAccepted' : undefined;
}

/** Whether the fields under this heading are those of the person who accepted the agreement. */
export function isAgreementSection(heading: string): boolean {
	const words = fold(heading);
	return /agreement|contrat|accept|attest|signat/.test(words) && !/primary contact|contact principal/.test(words);
}
