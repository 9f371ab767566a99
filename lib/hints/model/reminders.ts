import type { ToldFinding } from '../../check/finding.ts';
import type { Words } from '../../check/reply.ts';
import type { HintModel } from './model.ts';

/** The rule that reminds of the customer's agreement. */
const agreementRule = 'agreement-unanswered';
/** The rule that asks whose customer it is, and which only the person answers. */
export const resellerRule = 'indirect-reseller-unchosen';

/** What says that saving has an existing customer verified again. */
export const verificationRule = 'verification-again';

/** Shown although their fields may be untouched and empty. */
export const reminders: readonly string[] = [agreementRule, resellerRule, verificationRule];

/** The reminder of the agreement that nothing on the page answers: on Review, and where the form does not ask. */
export const ownReminder = 'confirm';

/** The findings, with what only the form itself gives rise to: the reminder of the agreement, or of the verification. */
export function withReminder(model: HintModel, words: Words): readonly ToldFinding[] {
	if (model.isExisting) return withVerification(model, words);
	const { step, findings, fields, agreement } = model;
	const isOurs =
		(step === 'review' && !agreement) || (step === 'accountInfo' && !fields.includes('agreementAcceptance'));
	const rest = findings.filter(({ rule }) => step !== 'review' || rule !== agreementRule);
	if (!isOurs || !model.answered) return rest;
	const reminder: ToldFinding = {
		rule: agreementRule,
		field: 'agreementAcceptance',
		level: 'question',
		message: ownReminder,
		data: {},
		text: {
			title: words.agreementTitle,
			what: words.agreementWhat,
			action: words.agreementAction,
			why: words.agreementWhy,
			level: words.stillToAnswer,
			source: {
				label: words.agreementLink,
				href: words.agreementHref,
			},
		},
	};
	return [...rest, reminder];
}

/** Beside the first detail that was changed, until somebody says that the whole is checked. What the form does not ask, such as the country, nobody can answer there. */
function withVerification(model: HintModel, words: Words): readonly ToldFinding[] {
	const { changedDetail, fields } = model;
	const findings = model.findings.filter(({ field }) => fields.includes(field));
	if (!changedDetail) return findings;
	const reminder: ToldFinding = {
		rule: verificationRule,
		field: changedDetail,
		level: 'hint',
		message: ownReminder,
		data: {},
		unreportable: true,
		text: {
			title: words.verificationTitle,
			what: words.verificationWhat,
			action: words.verificationAction,
			why: words.verificationWhy,
			level: words.verificationLevel,
			source: { label: words.verificationLink, href: words.verificationHref },
		},
	};
	return [...findings, reminder];
}
