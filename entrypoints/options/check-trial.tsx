import type { Trial } from '../../lib/check/reply.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { FieldId } from '../../lib/record/fields.ts';
import { ownPackId, teamCheck, teamRuleId } from '../../lib/settings/team-checks.ts';
import type { Country } from '../../lib/settings/word-lists.ts';
import { conditionSentence } from './condition-sentence.ts';
import { RecordInput } from './inputs.tsx';
import type { Draft } from './own-draft.ts';
import type { SectionProps } from './section.ts';
import { ShownFinding } from './shown-finding.tsx';

/** The fields that a check reads. */
function fieldsOf({ form }: Draft): FieldId[] {
	const { field, when, kind } = form;
	return [...new Set([field, ...(kind === 'compare' ? [form.with] : []), ...when.map((condition) => condition.field)])];
}

/** The record that a check is tried on: every field that it reads is on the form. */
export function triedRecord(draft: Draft): CustomerRecord {
	return Object.fromEntries(fieldsOf(draft).map((field) => [field, draft.tried[field] ?? '']));
}

/** What came of a check that was tried. */
type TriedCheck = Trial & { check: unknown };

interface CheckTrialProps extends SectionProps {
	draft: Draft;
	/** What the worker answered, with the check that was tried; undefined while there is none to try. */
	trial: TriedCheck | undefined;
	countries: readonly Country[];
	onTried(tried: CustomerRecord): void;
	/** Keeps the record as a test of the check; undefined where the form cannot. */
	onKeep: ((record: CustomerRecord, speaks: boolean) => void) | undefined;
}

/** Values to try a check on, and what it says of them: the hint, or why there is none. */
export function CheckTrial({ draft, trial, countries, onTried, onKeep, ...section }: CheckTrialProps) {
	const { texts, text } = section;
	const record = triedRecord(draft);
	const { pass = [], fail = [] } = draft.form.tests ?? {};
	const count = pass.length + fail.length;
	const said = trial?.findings.filter(({ rule }) => rule === ruleOf(trial.check));
	return (
		<aside class="own-trial" aria-label={text('ownSection.try')}>
			<h3>{text('ownSection.try')}</h3>
			<p class="note">{text('ownSection.tryNote')}</p>
			{fieldsOf(draft).map((field) => (
				<RecordInput
					key={field}
					field={field}
					label={texts.text(`fieldLabels.${field}`)}
					value={draft.tried[field] ?? ''}
					countries={countries}
					text={text}
					practiceText={(key) => texts.text(`practice.${key}`)}
					onType={(value) => onTried({ ...draft.tried, [field]: value })}
				/>
			))}
			<div role="status">
				{said === undefined && <p>{text('ownSection.unfinished')}</p>}
				{said?.length === 0 && <p>{text('ownSection.saysNothing', { why: silence(trial!, section) })}</p>}
				{said?.map((finding) => (
					<ShownFinding key={finding.field} finding={finding} record={draft.tried} texts={texts} text={text} />
				))}
			</div>
			{said && onKeep && Object.values(record).some(Boolean) && (
				<button type="button" onClick={() => onKeep(record, said.length > 0)}>
					{text('ownSection.keepTest')}
				</button>
			)}
			{count > 0 && <p class="note">{text('ownSection.tests', { count })}</p>}
		</aside>
	);
}

const ruleOf = (check: unknown) => teamRuleId({ id: ownPackId }, check as { id: string });

/** Why a check says nothing: what its trace tells. */
function silence({ check, trace }: TriedCheck, section: Pick<SectionProps, 'text' | 'texts'>): string {
	const { text } = section;
	const outcome = trace.find(({ rule }) => rule === ruleOf(check));
	const condition = teamCheck.safeParse(check).data?.when[outcome?.condition ?? -1];
	if (outcome?.became === 'skipped' && condition)
		return text('ownSection.silent.skipped', { why: conditionSentence(condition, false, section) });
	return text(`ownSection.silent.${outcome?.became ?? 'nothing'}`);
}
