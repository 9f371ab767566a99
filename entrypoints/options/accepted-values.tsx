import { personLayer } from '../../lib/settings/settings.ts';
import { useState } from 'preact/hooks';
import { plainWords } from '../../lib/record/folding.ts';
import { type FieldId, fieldIds } from '../../lib/record/fields.ts';
import type { AcceptedValue, Setting } from '../../lib/settings/settings.ts';
import type { SectionProps } from './section.ts';
import { layerNames, Source } from './source.tsx';

/** Up to so many are overlooked at a glance. */
const fewValues = 10;
/** So many are drawn at once; a search finds the others. */
const mostShown = 50;
/** The fields whose value is written, not chosen. */
const written = fieldIds.filter((field) => field !== 'agreementAcceptance');

/** The values that are always accepted: one is added by hand, removed, and looked for where they are many. */
export function AcceptedValues(props: SectionProps) {
	const { text, current } = props;
	const [typed, setTyped] = useState('');
	const all = current.settings.accept;
	const isLong = all.length > fewValues;
	const wanted = isLong ? plainWords(typed) : '';
	const found = wanted === '' ? all : all.filter(({ value }) => plainWords(value.value).includes(wanted));
	// The newest stand last.
	const shown = found.slice(-mostShown).toReversed();
	const more = found.length - shown.length;
	return (
		<section>
			<h2>{text('accepted')}</h2>
			<p>{text('acceptedNote')}</p>
			<AcceptForm {...props} />
			{isLong && (
				<div class="toolbar" role="search">
					<input
						type="search"
						aria-label={text('generalSection.searchAccepted')}
						placeholder={text('generalSection.searchAccepted')}
						value={typed}
						onInput={({ currentTarget }) => setTyped(currentTarget.value)}
					/>
					<p role="status">
						{text(`generalSection.accepted${found.length < all.length ? 'Found' : 'Count'}`, {
							count: found.length,
							all: all.length,
						})}
					</p>
				</div>
			)}
			{all.length === 0 && <p class="empty">{text('noAccepted')}</p>}
			<ul class="values">
				{shown.map((one) => (
					<Accepted key={JSON.stringify(one.value)} {...props} accepted={one} />
				))}
			</ul>
			{more > 0 && <p>{text('generalSection.more', { count: more })}</p>}
		</section>
	);
}

function Accepted(props: SectionProps & { accepted: Setting<AcceptedValue> }) {
	const { texts, text, language, current, change, accepted } = props;
	const { value, field, rule } = accepted.value;
	const title = rule && (rule.includes('/') ? rule : texts.text(`rules.${rule}.title`));
	return (
		<li>
			<span>
				{value}{' '}
				<small>
					{texts.text(`fieldLabels.${field}`)}
					{title && `, ${text('generalSection.forRule', { rule: title })}`}
				</small>
			</span>
			{accepted.from === personLayer ? (
				<button
					aria-label={text('generalSection.removeValue', { value })}
					onClick={() => change({ unaccept: accepted.value })}
				>
					{text('remove')}
				</button>
			) : (
				<Source text={text} of={accepted} layer={layerNames(text, language, current.settings)} />
			)}
		</li>
	);
}

/** One value more, in its field. */
function AcceptForm({ texts, text, change }: SectionProps) {
	const [value, setValue] = useState('');
	const [field, setField] = useState<FieldId>('companyName');
	return (
		<form
			class="line"
			aria-label={text('generalSection.acceptValue')}
			onSubmit={async (event) => {
				event.preventDefault();
				const accept = { value: value.trim(), field };
				if (accept.value && (await change({ accept })).became === 'stored') setValue('');
			}}
		>
			<label>
				{text('generalSection.value')}
				<input
					type="text"
					required
					maxLength={255}
					value={value}
					onInput={({ currentTarget }) => setValue(currentTarget.value)}
				/>
			</label>
			<label>
				{text('generalSection.field')}
				<select
					aria-label={text('generalSection.field')}
					value={field}
					onChange={({ currentTarget }) => setField(currentTarget.value as FieldId)}
				>
					{written.map((one) => (
						<option key={one} value={one}>
							{texts.text(`fieldLabels.${one}`)}
						</option>
					))}
				</select>
			</label>
			<button>{text('generalSection.accept')}</button>
		</form>
	);
}
