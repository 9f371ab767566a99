import type { ToldFinding } from '../../check/finding.ts';
import type { Words } from '../../check/reply.ts';
import type { HintModel } from './model.ts';

/** The rule that reminds of the customer's agreement. */
const agreementRule = 'agreement-unanswered';
/** The rule that asks whose customer it is, and which only the person answers. */
export const resellerRule = 'indirect-reseller-unchosen';

/** Shown from the start, although their fields are untouched and empty. */
export const reminders: readonly string[] = [agreementRule, resellerRule];

/** The reminder of the agreement that nothing on the page answers: on Review, and where the form does not ask. */
export const ownReminder = 'confirm';

/** The findings, with the reminder of the agreement where the page does not ask for it. */
export function withReminder(model: HintModel, words: Words): readonly ToldFinding[] {
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
