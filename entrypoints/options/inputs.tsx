import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldId } from '../../lib/record/fields.ts';
import type { Country } from '../../lib/settings/word-lists.ts';
import type { Text } from './section.ts';

/** What ties an input to its label, its note and its faults. */
interface InputAttributes {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': true | undefined;
}

interface LabelledProps {
	label: string;
	/** Whether others already say what it is: the label is only read out. */
	isLabelHidden?: boolean;
	note?: ComponentChildren;
	/** What is not in order, each a sentence. */
	faults?: readonly string[];
	children(attributes: InputAttributes): ComponentChildren;
}

/** An input under its label, with a note, and with its faults right below it. */
export function Labelled({ label, isLabelHidden = false, note, faults = [], children }: LabelledProps) {
	const id = useId();
	const described = [note ? `${id}-note` : '', faults.length > 0 ? `${id}-faults` : ''].filter(Boolean).join(' ');
	return (
		<div class="labelled">
			<label for={id} class={isLabelHidden ? 'unseen' : undefined}>
				{label}
			</label>
			{children({ id, 'aria-describedby': described || undefined, 'aria-invalid': faults.length > 0 || undefined })}
			{note && (
				<small id={`${id}-note`} class="note">
					{note}
				</small>
			)}
			{faults.length > 0 && (
				<ul id={`${id}-faults`} class="faults">
					{faults.map((fault) => (
						<li key={fault}>{fault}</li>
					))}
				</ul>
			)}
		</div>
	);
}

interface ChoiceProps<Value extends string> {
	label: string;
	isLabelHidden?: boolean;
	value: Value;
	options: readonly { value: Value; label: string }[];
	faults?: readonly string[];
	onChoose(value: Value): void;
}

/** One of several values. */
export function Choice<Value extends string>({ value, options, onChoose, ...around }: ChoiceProps<Value>) {
	return (
		<Labelled {...around}>
			{(attributes) => (
				<select {...attributes} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}>
					{options.map((one) => (
						<option key={one.value} value={one.value}>
							{one.label}
						</option>
					))}
				</select>
			)}
		</Labelled>
	);
}

interface LineProps {
	label: string;
	isLabelHidden?: boolean;
	note?: ComponentChildren;
	faults?: readonly string[];
	value: string;
	/** More than one line may be typed. */
	rows?: number;
	/** Numbers alone are typed. */
	isNumber?: boolean;
	/** As code is written: no spelling is looked at. */
	isCode?: boolean;
	/** What stands there is only proposed: whoever goes there types over it. */
	isProposed?: boolean;
	onType(value: string): void;
	/** Whoever typed has gone on to something else. */
	onLeave?(): void;
}

/** A text that is typed. */
export function Line({ value, rows, isNumber, isCode, isProposed, onType, onLeave, ...around }: LineProps) {
	const select = ({ currentTarget }: { currentTarget: { select(): void } }) => currentTarget.select();
	const typed = {
		...(isProposed && { onFocus: select, onClick: select }),
		value,
		class: isCode ? 'code' : undefined,
		spellcheck: !isCode,
		onBlur: onLeave,
		onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onType(currentTarget.value),
	};
	return (
		<Labelled {...around}>
			{(attributes) =>
				rows === undefined ? (
					<input {...attributes} {...typed} inputMode={isNumber ? 'numeric' : undefined} autocomplete="off" />
				) : (
					<textarea {...attributes} {...typed} rows={rows} />
				)
			}
		</Labelled>
	);
}

/** Yes or no. */
export function Tick({ label, isOn, onTick }: { label: string; isOn: boolean; onTick(isOn: boolean): void }) {
	return (
		<label class="tick">
			<input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onTick(currentTarget.checked)} /> {label}
		</label>
	);
}

interface RecordInputProps {
	field: FieldId;
	label: string;
	value: string;
	countries: readonly Country[];
	/** Texts of the bench. */
	text: Text;
	/** Texts of the practice form. */
	practiceText(key: string): string;
	onType(value: string): void;
}

/** A field of a record: the country and the agreement are chosen, as on the form. */
export function RecordInput({ field, label, value, countries, text, practiceText, onType }: RecordInputProps) {
	if (field === 'country') {
		const options = countries.map(({ code, name }) => ({ value: code, label: name }));
		const none = { value: '', label: text('trySection.chooseCountry') };
		return <Choice label={label} value={value} options={[none, ...options]} onChoose={onType} />;
	}
	if (field === 'agreementAcceptance') {
		const options = (['willAccept', 'hasAccepted'] as const).map((one) => ({ value: one, label: practiceText(one) }));
		const none = { value: '', label: practiceText('chooseOne') };
		return <Choice label={label} value={value} options={[none, ...options]} onChoose={onType} />;
	}
	return <Line label={label} value={value} onType={onType} />;
}
