import { useState } from 'preact/hooks';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { FieldId } from '../../lib/record/fields.ts';
import { type Language, languages } from '../../lib/record/language.ts';
import { ownName } from '../../lib/text/language.ts';
import type { Texts } from '../../lib/text/texts.ts';
import { example } from './example.ts';

const company: readonly FieldId[] = [
	'companyName',
	'domain',
	'addressLine1',
	'addressLine2',
	'city',
	'state',
	'postalCode',
];
const contact: readonly FieldId[] = ['firstName', 'lastName', 'email', 'phoneNumber'];

type Step = 'accountInfo' | 'review' | 'confirmation';

interface PracticeFormProps {
	texts: Texts;
	language: Language;
	/** ISO codes of the countries to choose from. */
	countries: readonly string[];
	/** Whether the form starts with the example that has faults. */
	filled: boolean;
	onLanguage(language: Language): void;
}

/** The Add-customer form as Partner Center shows it, to try Faircopy on: nothing is created. */
export function PracticeForm({ texts, language, countries, filled, onLanguage }: PracticeFormProps) {
	const [step, setStep] = useState<Step>('accountInfo');
	const [values, setValues] = useState<CustomerRecord>(filled ? example(language) : {});
	const text = (key: string) => texts.text(`practice.${key}`);
	const label = (field: FieldId) => texts.text(`fieldLabels.${field}`);
	const set = (field: FieldId, value: string) => setValues((before) => ({ ...before, [field]: value }));
	const parts = { text, label, values, set, language, countries };

	return (
		<main>
			<p class="notice">
				<span>{text('notice')}</span>
				<select
					aria-label={text('language')}
					value={language}
					onChange={({ currentTarget }) => onLanguage(currentTarget.value as Language)}
				>
					{languages.map((one) => (
						<option key={one} value={one} lang={one}>
							{ownName(one)}
						</option>
					))}
				</select>
			</p>
			<h1>{text('heading')}</h1>
			<ol class="steps">
				{(['accountInfo', 'review', 'confirmation'] as const).map((name) => (
					<li key={name} aria-current={name === step ? 'step' : undefined}>
						{text(name)}
					</li>
				))}
			</ol>
			{step === 'accountInfo' && (
				<form
					autocomplete="off"
					onSubmit={(event) => {
						event.preventDefault();
						setStep('review');
					}}
				>
					<h2>{text('accountInfo')}</h2>
					<AccountInfo {...parts} />
					<footer>
						<button class="primary">{text('next')}</button>
						<button type="button" onClick={() => setValues(example(language))}>
							{text('example')}
						</button>
						<button type="button" onClick={() => setValues({})}>
							{text('clear')}
						</button>
					</footer>
				</form>
			)}
			{step === 'review' && (
				<section>
					<h2>{text('review')}</h2>
					<Review {...parts} onUpdate={() => setStep('accountInfo')} />
					<footer>
						<button class="primary" onClick={() => setStep('confirmation')}>
							{text('submit')}
						</button>
						<button onClick={() => setStep('accountInfo')}>{text('cancel')}</button>
					</footer>
				</section>
			)}
			{step === 'confirmation' && (
				<section>
					<h2>{text('confirmation')}</h2>
					<h3>{text('setup')}</h3>
					<p>{text('created')}</p>
					<footer>
						<button
							class="primary"
							onClick={() => {
								setValues({});
								setStep('accountInfo');
							}}
						>
							{text('done')}
						</button>
					</footer>
				</section>
			)}
		</main>
	);
}

interface PartProps {
	text(key: string): string;
	label(field: FieldId): string;
	values: CustomerRecord;
	set(field: FieldId, value: string): void;
	language: Language;
	countries: readonly string[];
}

function AccountInfo({ text, label, values, set, language, countries }: PartProps) {
	const names = new Intl.DisplayNames([language], { type: 'region' });
	const options = countries
		.map((code) => ({ code, name: names.of(code) ?? code }))
		.toSorted((one, other) => one.name.localeCompare(other.name, language));
	const input = (field: FieldId) => (
		<label key={field} class={`field ${field}`}>
			<span>{label(field)}</span>
			<input value={values[field] ?? ''} onInput={({ currentTarget }) => set(field, currentTarget.value)} />
		</label>
	);
	return (
		<>
			<fieldset>
				<legend>{text('company')}</legend>
				<label class="field country">
					<span>{label('country')}</span>
					<select value={values.country ?? ''} onChange={({ currentTarget }) => set('country', currentTarget.value)}>
						<option value="">{text('chooseCountry')}</option>
						{options.map(({ code, name }) => (
							<option key={code} value={code}>
								{name}
							</option>
						))}
					</select>
				</label>
				{company.map(input)}
				{input('organizationRegistrationNumber')}
			</fieldset>
			<fieldset>
				<legend>{text('contact')}</legend>
				{contact.map(input)}
			</fieldset>
			<fieldset>
				<legend>{text('agreement')}</legend>
				<div role="radiogroup" aria-label={text('chooseOne')} class="field agreement">
					<span>{text('chooseOne')}</span>
					{(['willAccept', 'hasAccepted'] as const).map((value) => (
						<label key={value}>
							<input
								type="radio"
								name="agreement"
								value={value}
								checked={values.agreementAcceptance === value}
								onChange={() => set('agreementAcceptance', value)}
							/>
							{text(value)}
						</label>
					))}
				</div>
			</fieldset>
		</>
	);
}

function Review({ text, label, values, language, onUpdate }: PartProps & { onUpdate(): void }) {
	const names = new Intl.DisplayNames([language], { type: 'region' });
	const shown = (field: FieldId) => {
		const value = values[field] ?? '';
		if (field === 'country') return value && names.of(value);
		if (field === 'agreementAcceptance') return value && text(value);
		return value;
	};
	const section = (heading: string, fields: readonly FieldId[]) => (
		<section>
			<h3>
				{text(heading)} <button onClick={onUpdate}>{text('update')}</button>
			</h3>
			<dl>
				{fields.map((field) => (
					<div key={field}>
						<dt>{label(field)}</dt>
						<dd>{shown(field)}</dd>
					</div>
				))}
			</dl>
		</section>
	);
	return (
		<>
			{section('company', ['country', ...company, 'organizationRegistrationNumber'])}
			{section('contact', contact)}
			{section('agreement', ['agreementAcceptance'])}
		</>
	);
}
