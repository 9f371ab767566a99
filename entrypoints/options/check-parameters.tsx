import type { FieldId } from '../../lib/record/fields.ts';
import {
	caseStyles,
	type CheckForm,
	type ConditionForm,
	conditionKinds,
	type ListForm,
	newCondition,
	relations,
} from '../../lib/settings/check-form.ts';
import { type Country, unknownCountries, withCountryCodes, wordsFromText } from '../../lib/settings/word-lists.ts';
import { Choice, Line, Tick } from './inputs.tsx';
import type { Text } from './section.ts';

/** What the inputs of a check's form are given. */
export interface FormParts {
	text: Text;
	form: CheckForm;
	fields: readonly { value: FieldId; label: string }[];
	countries: readonly Country[];
	/** The names of the person's word lists. */
	lists: readonly string[];
	/** What is not in order at an input. */
	faultsAt(input: string): readonly string[];
	onForm(values: Partial<CheckForm>): void;
}

const own = (text: Text) => (key: string, data?: Readonly<Record<string, unknown>>) => text(`ownSection.${key}`, data);

/** What the chosen kind takes. */
export function Parameters(parts: FormParts) {
	const { form, faultsAt, onForm } = parts;
	const text = own(parts.text);
	const words = (
		<Words
			{...parts}
			list={form.list}
			label={text(`listFor.${form.kind}`)}
			field={form.field}
			faults={faultsAt('list')}
			onList={(list) => onForm({ list })}
		/>
	);
	const ignoreCase = (
		<Tick label={text('ignoreCase')} isOn={form.ignoreCase} onTick={(isOn) => onForm({ ignoreCase: isOn })} />
	);
	const wholeWords = (
		<Tick label={text('wholeWords')} isOn={form.wholeWords} onTick={(isOn) => onForm({ wholeWords: isOn })} />
	);
	switch (form.kind) {
		case 'required':
		case 'empty':
			return null;
		case 'words':
			return (
				<>
					{words}
					{wholeWords}
				</>
			);
		case 'replace':
			return (
				<>
					<Line
						label={text('swap')}
						note={text('swapNote')}
						rows={4}
						isCode
						value={form.swap}
						faults={faultsAt('swap')}
						onType={(swap) => onForm({ swap })}
					/>
					{wholeWords}
				</>
			);
		case 'oneOf':
			return (
				<>
					{words}
					{ignoreCase}
					<Tick label={text('suggest')} isOn={form.suggest} onTick={(suggest) => onForm({ suggest })} />
				</>
			);
		case 'noneOf':
			return (
				<>
					{words}
					{ignoreCase}
				</>
			);
		case 'length':
			return (
				<div class="beside">
					{(['min', 'max'] as const).map((limit) => (
						<Line
							key={limit}
							label={text(limit)}
							isNumber
							value={form[limit]}
							faults={faultsAt(limit)}
							onType={(count) => onForm({ [limit]: count })}
						/>
					))}
				</div>
			);
		case 'case':
			return (
				<>
					<Choice
						label={text('style')}
						value={form.style}
						options={caseStyles.map((value) => ({ value, label: text(`styles.${value}`) }))}
						onChoose={(style) => onForm({ style })}
					/>
					{words}
				</>
			);
		case 'compare':
			return (
				<div class="beside">
					<Choice
						label={text('relation')}
						value={form.relation}
						options={relations.map((value) => ({ value, label: text(`relations.${value}`) }))}
						onChoose={(relation) => onForm({ relation })}
					/>
					<Choice
						label={text('with')}
						value={form.with}
						options={parts.fields}
						faults={faultsAt('with')}
						onChoose={(other) => onForm({ with: other })}
					/>
				</div>
			);
		case 'pattern':
			return (
				<>
					<Choice
						label={text('patternIs')}
						value={form.patternIs}
						options={(['match', 'notMatch'] as const).map((value) => ({ value, label: text(`patternModes.${value}`) }))}
						onChoose={(patternIs) => onForm({ patternIs })}
					/>
					<Line
						label={text('pattern')}
						note={text('patternNote')}
						isCode
						value={form.pattern}
						faults={faultsAt('pattern')}
						onType={(pattern) => onForm({ pattern })}
					/>
				</>
			);
	}
}

interface WordsProps extends Pick<FormParts, 'countries' | 'lists'> {
	text: Text;
	label: string;
	list: ListForm;
	/** Where it is the country, countries can be chosen too. */
	field: FieldId;
	faults: readonly string[];
	onList(list: ListForm): void;
}

/** Words, one per line; or one of the person's word lists. */
function Words({ text: plainText, label, list, field, countries, lists, faults, onList }: WordsProps) {
	const text = own(plainText);
	const count = wordsFromText(list.text).length;
	const isGone = list.dictionary !== '' && !lists.includes(list.dictionary);
	const named = [
		{ value: '', label: text('listHere') },
		...lists.map((name) => ({ value: name, label: text('listNamed', { name }) })),
		...(isGone ? [{ value: list.dictionary, label: text('listGone', { name: list.dictionary }) }] : []),
	];
	const isHere = list.dictionary === '';
	const areCountries = field === 'country' && countries.length > 0;
	const strange = areCountries ? unknownCountries(withCountryCodes(list.text, countries), countries) : [];
	const told = strange.length > 0 ? [text('notCountries', { words: strange.join(', ') })] : [];
	return (
		<>
			{named.length > 1 && (
				<Choice
					label={text('listFrom')}
					value={list.dictionary}
					options={named}
					faults={isHere ? [] : faults}
					onChoose={(dictionary) => onList({ ...list, dictionary })}
				/>
			)}
			{isHere && (
				<Line
					label={label}
					note={
						<>
							{list.text.includes(',') ? text('comma') : text(field === 'country' ? 'countryCodes' : 'listNote')}
							{count > 1 && ` ${text('wordCount', { count })}.`}
						</>
					}
					rows={Math.min(8, Math.max(3, count + 1))}
					value={list.text}
					faults={[...faults, ...told]}
					onType={(typed) => onList({ ...list, text: typed })}
					onLeave={() => {
						const coded = areCountries ? withCountryCodes(list.text, countries) : list.text;
						if (coded !== list.text) onList({ ...list, text: coded });
					}}
				/>
			)}
			{isHere && areCountries && (
				<select
					aria-label={text('addCountry')}
					value=""
					onChange={({ currentTarget }) => {
						const { value } = currentTarget;
						currentTarget.value = '';
						onList({ ...list, text: [list.text.trimEnd(), value].filter(Boolean).join('\n') });
					}}
				>
					<option value="">{text('addCountry')}</option>
					{countries.map(({ code, name }) => (
						<option key={code} value={code}>
							{name} ({code})
						</option>
					))}
				</select>
			)}
		</>
	);
}

/** No check has more conditions than these. */
const mostConditions = 8;

/** When the check is asked at all. */
export function Conditions(parts: FormParts) {
	const { form, onForm } = parts;
	const text = own(parts.text);
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
	const text = own(parts.text);
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
				<Words
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
