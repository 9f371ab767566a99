import { policyKeyOf } from '../../lib/settings/policy-key.ts';
import type { ListedOption } from '../../lib/settings/rule-list.ts';
import type { OptionValue } from '../../lib/settings/settings.ts';
import { DomainRemarks } from './domain-remarks.tsx';
import { useDraft } from './draft.ts';
import { ListInput } from './list-input.tsx';
import type { SectionProps } from './section.ts';
import { Source } from './source.tsx';

interface RuleOptionProps extends SectionProps {
	rule: string;
	option: ListedOption;
	layer(name: string): string;
}

/** An option of a rule in an input of its kind, with whose word it is. */
export function RuleOption({ rule, option: { name, value, set }, layer, ...props }: RuleOptionProps) {
	const { text, current, change } = props;
	const label = text(`rulesSection.option.${rule}.${name}`);
	const save = async (value: OptionValue) => (await change({ rule, option: name, value })).became === 'stored';
	const word = (value: OptionValue) => {
		if (typeof value === 'boolean') return text(value ? 'rulesSection.yes' : 'rulesSection.no');
		return typeof value === 'object' ? text('rulesSection.words', { count: value.length }) : String(value);
	};
	return (
		<div class="option">
			<OptionInput {...props} {...{ rule, name, label, value, save }} isDisabled={set?.isLocked === true} />
			{set && (
				<Source
					text={text}
					of={set}
					layer={layer}
					policyKey={set.isLocked ? policyKeyOf(current.policy, set.from, name) : []}
					word={word}
				/>
			)}
		</div>
	);
}

interface OptionInputProps extends SectionProps {
	rule: string;
	name: string;
	label: string;
	value: OptionValue;
	isDisabled: boolean;
	save(value: OptionValue): Promise<boolean>;
}

function OptionInput({ text, language, rule, name, label, value, isDisabled, save }: OptionInputProps) {
	if (typeof value === 'boolean') {
		return (
			<label>
				<input
					type="checkbox"
					checked={value}
					disabled={isDisabled}
					onChange={({ currentTarget }) => save(currentTarget.checked)}
				/>{' '}
				{label}
			</label>
		);
	}
	if (typeof value !== 'object') return <LineInput {...{ label, value, isDisabled, save }} />;
	const note = `note-${rule}-${name}`;
	return (
		<>
			<p id={note}>
				{label} <small>{text('rulesSection.onePerLine')}</small>
			</p>
			<ListInput
				label={label}
				describedBy={note}
				value={value}
				isDisabled={isDisabled}
				save={save}
				remarks={(typed, type) => name === 'partnerDomains' && <DomainRemarks {...{ text, language, typed, type }} />}
			/>
		</>
	);
}

type LineInputProps = Pick<OptionInputProps, 'label' | 'isDisabled' | 'save'> & { value: string | number };

/** A number or a short text. */
function LineInput({ label, value, isDisabled, save }: LineInputProps) {
	const isNumber = typeof value === 'number';
	const draft = useDraft(String(value), async (typed) => {
		if (!isNumber) return save(typed);
		const number = Number(typed);
		return typed.trim() !== '' && Number.isFinite(number) && save(number);
	});
	return (
		<label class="choice">
			{label}
			<input
				type="text"
				inputMode={isNumber ? 'decimal' : 'text'}
				value={draft.typed}
				disabled={isDisabled}
				onInput={({ currentTarget }) => draft.type(currentTarget.value)}
				onBlur={draft.leave}
			/>
		</label>
	);
}
