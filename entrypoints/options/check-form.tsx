import { useEffect, useRef } from 'preact/hooks';
import { fieldIds } from '../../lib/record/fields.ts';
import { type CheckForm as Form, checkKinds, withTest } from '../../lib/settings/check-form.ts';
import { formFaults, inputOf, unfinished } from '../../lib/settings/form-faults.ts';
import { levelSetting } from '../../lib/settings/values.ts';
import { useAnswer } from './answer.ts';
import { Conditions } from './check-conditions.tsx';
import { Parameters } from './check-parameters.tsx';
import { CheckMore } from './check-more.tsx';
import { isStill, placedOf, problemAtInput } from './check-problems.ts';
import { CheckTrial, triedRecord } from './check-trial.tsx';
import { useCountries } from './countries.ts';
import type { FormParts } from './form-parts.ts';
import { Choice, Line } from './inputs.tsx';
import { JsonText } from './json-text.tsx';
import { asJson, changedForm, changedJson, checkOf, type Draft, formOfJson } from './own-draft.ts';
import type { SectionProps } from './section.ts';

interface CheckFormProps extends SectionProps {
	draft: Draft;
	/** The names of the person's word lists. */
	lists: readonly string[];
	onDraft(draft: Draft): void;
	/** The check is kept, or nobody wants it any more. */
	onClose(): void;
}

/** A check in plain inputs, what it says of values beside it, and its JSON below; nothing is stored before it is saved. */
export function CheckForm(props: CheckFormProps) {
	const { draft, lists, onDraft, onClose, ...section } = props;
	const { texts, text, language, current, stored, ask, change } = section;
	const { form, json, inPlaceOf } = draft;
	const { own } = current.preferences;
	const countries = useCountries(language);
	const area = useRef<HTMLFormElement>(null);
	const fieldLabel = (field: string) => texts.text(`fieldLabels.${field}`);
	const wording = { text, language, fieldLabel };
	const check = checkOf(draft, own);
	const isShown = json === undefined || formOfJson(json) !== undefined;

	const trial = useAnswer(
		check === undefined ? undefined : { record: triedRecord(draft), language, change: { ownCheck: check, inPlaceOf } },
		async (question) => ({ ...(await ask('trial', question)), check: question.change.ownCheck }),
		stored,
	);
	// What was typed since the worker answered is no longer what it speaks of.
	const problems = draft.refused ?? trial?.problems.filter((problem) => isStill(problem, trial.check, check)) ?? [];
	const lacks = json === undefined ? formFaults(form, language) : [];
	const told = lacks.filter(({ kind }) => draft.isAsked || !unfinished.includes(kind));
	const faultsAt = (input: string) => {
		const own = told.filter((fault) => fault.input === input);
		if (own.length > 0) return own.map(({ kind, line }) => text(`ownSection.faults.${kind}`, { line }));
		// What is missing is told in the form's own words, once it is asked for.
		if (lacks.some((fault) => fault.input === input)) return [];
		return [...new Set(problems.filter((one) => inputOf(one, form) === input).map((one) => problemAtInput(one, text)))];
	};
	const parts: FormParts = {
		text,
		form,
		countries,
		lists,
		faultsAt,
		fields: fieldIds.map((value) => ({ value, label: fieldLabel(value) })),
		onForm: (values: Partial<Form>) => onDraft(changedForm(draft, values, wording)),
	};
	const { onForm } = parts;

	const toFault = () => area.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
	const hasFaults = told.length > 0 || problems.length > 0;
	useEffect(() => {
		if (draft.isAsked && hasFaults) toFault();
	}, [draft.isAsked, draft.refused]);
	const save = async () => {
		onDraft({ ...draft, isAsked: true });
		if (check === undefined || lacks.length > 0) return toFault();
		const changed = await change({ ownCheck: check, inPlaceOf });
		if (changed.became === 'stored') return onClose();
		if (changed.became === 'refused') onDraft({ ...draft, isAsked: true, refused: changed.problems });
	};

	return (
		<form
			ref={area}
			class="own-form"
			onSubmit={(event) => {
				event.preventDefault();
				void save();
			}}
		>
			<div class="own-inputs">
				<div role="status">
					{!isShown && (
						<p>
							{text(`ownSection.${check === undefined ? 'jsonUnread' : 'jsonOnly'}`)}{' '}
							{!draft.isOnlyJson && (
								<button type="button" onClick={() => onForm({})}>
									{text('ownSection.toForm')}
								</button>
							)}
						</p>
					)}
				</div>
				<fieldset disabled={!isShown}>
					<div class="beside">
						<Choice
							label={text('ownSection.field')}
							value={form.field}
							options={parts.fields}
							faults={faultsAt('field')}
							onChoose={(field) => onForm({ field })}
						/>
						<Choice
							label={text('ownSection.kind')}
							value={form.kind}
							options={checkKinds.map((value) => ({ value, label: text(`ownSection.kinds.${value}`) }))}
							faults={faultsAt('kind')}
							onChoose={(kind) => onForm({ kind })}
						/>
					</div>
					<Parameters {...parts} />
					<Line
						label={text('ownSection.message')}
						note={text('ownSection.messageNote')}
						rows={2}
						isProposed={!draft.isWorded}
						value={form.message[language]}
						faults={faultsAt(`message.${language}`)}
						onType={(typed) => onForm({ message: { ...form.message, [language]: typed } })}
					/>
					<Choice
						label={text('ownSection.level')}
						value={form.level}
						options={levelSetting.options.map((value) => ({ value, label: text(`ownSection.levels.${value}`) }))}
						onChoose={(level) => onForm({ level })}
					/>
					<Conditions {...parts} />
					<CheckMore {...parts} language={language} id={String((check as { id?: unknown } | undefined)?.id ?? '')} />
				</fieldset>
				{faultsAt('').map((fault) => (
					<p key={fault} role="alert">
						{fault}
					</p>
				))}
				<p>
					<button class="primary">
						{text(inPlaceOf === undefined ? 'ownSection.save' : 'ownSection.saveChanges')}
					</button>{' '}
					<button type="button" onClick={onClose}>
						{text('ownSection.cancel')}
					</button>
				</p>
			</div>
			<CheckTrial
				{...section}
				draft={draft}
				trial={lacks.length > 0 || problems.length > 0 ? undefined : trial}
				countries={countries}
				onKeep={isShown ? (record, speaks) => onForm({ tests: withTest(form.tests, record, speaks) }) : undefined}
				onTried={(tried) => onDraft({ ...draft, tried })}
			/>
			<details open={draft.isOnlyJson}>
				<summary>{text('ownSection.json')}</summary>
				<JsonText
					label={text('ownSection.json')}
					note={text('ownSection.jsonNote')}
					text={text}
					value={json ?? asJson(check)}
					problems={json === undefined ? [] : placedOf(json, problems)}
					onType={(typed) => onDraft(changedJson(draft, typed))}
				/>
			</details>
		</form>
	);
}
