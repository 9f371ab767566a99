import { type ConditionForm, conditionKinds, newCondition } from '../../lib/settings/check-form.ts';
import { type FormParts, ownWords } from './form-parts.ts';
import { Choice, Line } from './inputs.tsx';
import { WordsInput } from './words-input.tsx';

/** No check has more conditions than these. */
const mostConditions = 8;

/** When the check is asked at all. */
export function Conditions(parts: FormParts) {
	const { form, onForm } = parts;
	const text = ownWords(parts.text);
	const { when } = form;
	return (
		<fieldset>
			<legend>{text('when')}</legend>
			<p class="note">{text('whenNote')}</p>
			{when.map((condition, at) => (
				<ConditionInputs
					// Conditions have no name of their own, and none changes its place.
					// oxlint-disable-next-line no-array-index-key
					key={at}
					{...parts}
					condition={condition}
					at={at}
					onCondition={(values) => onForm({ when: when.with(at, { ...condition, ...values }) })}
				/>
			))}
			{when.length < mostConditions && (
				<button type="button" onClick={() => onForm({ when: [...when, newCondition] })}>
					{text('addCondition')}
				</button>
			)}
		</fieldset>
	);
}

interface ConditionInputsProps extends FormParts {
	condition: ConditionForm;
	at: number;
	onCondition(values: Partial<ConditionForm>): void;
}

function ConditionInputs({ condition, at, onCondition, ...parts }: ConditionInputsProps) {
	const { field, says, list, pattern } = condition;
	const { form, fields, faultsAt, onForm } = parts;
	const text = ownWords(parts.text);
	const named = { number: at + 1 };
	const faults = faultsAt(`when.${at}`);
	const hasWords = says === 'oneOf' || says === 'noneOf';
	return (
		<div class="condition" role="group" aria-label={text('condition', named)}>
			<div class="beside">
				<Choice
					label={text('conditionField', named)}
					isLabelHidden
					value={field}
					options={fields}
					onChoose={(next) => onCondition({ field: next })}
				/>
				<Choice
					label={text('conditionSays', named)}
					isLabelHidden
					value={says}
					options={conditionKinds.map((value) => ({ value, label: text(`says.${value}`) }))}
					onChoose={(next) => onCondition({ says: next })}
				/>
				<button
					type="button"
					aria-label={text('removeCondition', named)}
					onClick={() => onForm({ when: form.when.toSpliced(at, 1) })}
				>
					✕
				</button>
			</div>
			{hasWords && (
				<WordsInput
					{...parts}
					label={text('conditionWords', named)}
					list={list}
					field={field}
					faults={faults}
					onList={(next) => onCondition({ list: next })}
				/>
			)}
			{says === 'matches' && (
				<Line
					label={text('conditionPattern', named)}
					note={text('patternNote')}
					isCode
					value={pattern}
					faults={faults}
					onType={(next) => onCondition({ pattern: next })}
				/>
			)}
		</div>
	);
}
