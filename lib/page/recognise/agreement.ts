import { type AgreementAcceptance, type FieldId, isFieldId } from '../../record/fields.ts';
import { fold } from '../../record/folding.ts';
import { inAnyLanguage } from '../vocabulary/vocabularies.ts';

const pattern = (source: string) => new RegExp(source);
const subject = pattern(inAnyLanguage(({ agreement }) => agreement.subject));
const otherStart = inAnyLanguage(({ agreement }) => agreement.otherStart);
const other = inAnyLanguage(({ agreement }) => agreement.other);
const isOther = pattern(`^(?:${otherStart})\\b|\\b(?:${other})\\b`);
const willAccept = pattern(inAnyLanguage(({ agreement }) => agreement.willAccept));
const hasAccepted = pattern(inAnyLanguage(({ agreement }) => agreement.hasAccepted));
const section = pattern(inAnyLanguage(({ agreement }) => agreement.section));
const otherSection = pattern(inAnyLanguage(({ agreement }) => agreement.otherSection));

/** Which of the agreement's two answers a sentence gives, if any. */
export function acceptanceOf(sentence: string): AgreementAcceptance | undefined {
	const words = fold(sentence);
	if (!subject.test(words) || isOther.test(words)) return undefined;
	if (willAccept.test(words)) return 'willAccept';
	return hasAccepted.test(words) ? 'hasAccepted' : undefined;
}

/** Whether the fields under this heading are those of the person who accepted the agreement. */
export function isAgreementSection(heading: string): boolean {
	const words = fold(heading);
	return section.test(words) && !otherSection.test(words);
}

/** The same field of the person who accepted the agreement; the field itself where that person has none. */
export function signerOf(id: FieldId): FieldId {
	const signer = `agreement${id[0]!.toUpperCase()}${id.slice(1)}`;
	return isFieldId(signer) ? signer : id;
}
