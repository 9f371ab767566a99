/** @jsxImportSource react */
import {
	Checkbox,
	Combobox,
	Dropdown,
	Field as FluentField,
	Input,
	Link,
	Option,
	Radio,
	RadioGroup,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Field } from '../shared/fields.ts';
import type { Flow } from '../shared/flow.ts';

/** Fluent's controls have a least width of their own, too much for four in a row. */
const narrow = { minWidth: 0, width: '100%' };

interface Props {
	flow: Flow;
	field: Field;
}

/** One field of the form with Fluent's own component, controlled by the flow. */
export function Control({ flow, field }: Props) {
	const value = flow.value(field.id);
	if (field.kind === 'check') {
		return (
			<Checkbox
				label={field.label}
				checked={value !== ''}
				onChange={(_event, data) => flow.set(field.id, data.checked ? 'yes' : '')}
			/>
		);
	}
	const label = (
		<>
			{field.label} {field.link && <Link inline>{field.link}</Link>}
		</>
	);
	return (
		<FluentField
			label={{ children: label }}
			required={field.required}
			validationMessage={flow.complaint(field) || null}
		>
			{control({ flow, field })}
		</FluentField>
	);
}

function control({ flow, field }: Props): ReactElement {
	const value = flow.value(field.id);
	if (field.kind === 'radio') return <Acceptance flow={flow} field={field} />;
	// Two kinds of list, as on real forms: the long ones can be typed in, the others are buttons.
	if (field.choices) {
		const isTyped = field.id === 'country' || (field.id === 'state' && flow.value('country') === 'CA');
		return isTyped ? (
			<TypedList key={`${field.id}${field.choices.length}`} flow={flow} field={field} />
		) : (
			<ButtonList flow={flow} field={field} />
		);
	}
	return (
		<Input
			type={field.kind === 'date' ? 'date' : 'text'}
			value={value}
			contentAfter={field.suffix ?? null}
			style={narrow}
			onChange={(_event, data) => flow.set(field.id, data.value)}
			onBlur={() => flow.leave(field.id)}
		/>
	);
}

function TypedList({ flow, field, ...wiring }: Props) {
	const choices = field.choices ?? [];
	const value = flow.value(field.id);
	const chosen = choices.find((choice) => choice.value === value)?.text ?? '';
	const [typed, setTyped] = useState(chosen);
	const [isTyping, setTyping] = useState(false);
	useEffect(() => setTyped(chosen), [chosen]);
	const shown = isTyping
		? choices.filter(({ text }) => text.toLowerCase().startsWith(typed.trim().toLowerCase()))
		: choices;
	return (
		<Combobox
			{...wiring}
			style={narrow}
			value={typed}
			selectedOptions={value ? [value] : []}
			placeholder={field.placeholder ?? ''}
			onChange={(event) => {
				setTyping(true);
				setTyped(event.target.value);
			}}
			onOptionSelect={(_event, { optionValue = '' }) => {
				setTyping(false);
				setTyped(choices.find((choice) => choice.value === optionValue)?.text ?? '');
				flow.set(field.id, optionValue);
			}}
			onBlur={() => {
				// What was typed and not taken from the list is gone, as in Fluent's own combobox.
				setTyping(false);
				setTyped(chosen);
				flow.leave(field.id);
			}}
		>
			{shown.map((choice) => (
				<Option key={choice.value} value={choice.value}>
					{choice.text}
				</Option>
			))}
		</Combobox>
	);
}

function ButtonList({ flow, field, ...wiring }: Props) {
	const choices = field.choices ?? [];
	const value = flow.value(field.id);
	return (
		<Dropdown
			{...wiring}
			style={narrow}
			value={choices.find((choice) => choice.value === value)?.text ?? ''}
			selectedOptions={value ? [value] : []}
			placeholder={field.placeholder ?? ''}
			onOptionSelect={(_event, { optionValue = '' }) => flow.set(field.id, optionValue)}
			onBlur={() => flow.leave(field.id)}
		>
			{choices.map((choice) => (
				<Option key={choice.value} value={choice.value}>
					{choice.text}
				</Option>
			))}
		</Dropdown>
	);
}

function Acceptance({ flow, field, ...wiring }: Props) {
	const choices = field.choices ?? [];
	const index = choices.findIndex((choice) => choice.value === flow.value(field.id));
	return (
		<RadioGroup
			{...wiring}
			value={index < 0 ? '' : String(index)}
			onChange={(_event, data) => flow.set(field.id, choices[Number(data.value)]?.value ?? '')}
		>
			{choices.map((choice, position) => (
				<Radio key={choice.value} value={String(position)} label={choice.text} />
			))}
		</RadioGroup>
	);
}
