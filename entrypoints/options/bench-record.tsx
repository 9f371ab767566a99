import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import { type FieldId, fieldIds } from '../../lib/record/fields.ts';
import { example } from '../practice/example.ts';
import { useCountries } from './countries.ts';
import { RecordInput } from './inputs.tsx';
import type { SectionProps } from './section.ts';

/** The groups of the form in its order, each named by its key of the practice form's words, with the field that it starts with. */
const starts: readonly (readonly [string, FieldId])[] = [
	['company', 'country'],
	['contact', 'firstName'],
	['agreement', 'agreementAcceptance'],
];
const placeOf = (field: FieldId | undefined) => (field ? fieldIds.indexOf(field) : undefined);
const groups = starts.map(
	([name, first], at) => [name, fieldIds.slice(placeOf(first), placeOf(starts[at + 1]?.[1]))] as const,
);

/** What the form shows of the signer once the customer has accepted. */
const ofSigner: readonly FieldId[] = fieldIds.slice(fieldIds.indexOf('dateAgreed'));

/** Whether a field that nobody filled is there at all: the signer's come with the consent, some forms have no reseller. */
function isOnForm(field: FieldId, { agreementAcceptance }: CustomerRecord): boolean {
	if (field === 'associatedPartnerId' || field === 'middleName') return false;
	return agreementAcceptance === 'hasAccepted' || !ofSigner.includes(field);
}

/** The record as the form would hold it: what is left empty is there and empty. */
export function formRecord(values: CustomerRecord): CustomerRecord {
	const fields = fieldIds.filter((field) => values[field] || isOnForm(field, values));
	return Object.fromEntries(fields.map((field) => [field, values[field] ?? '']));
}

interface BenchRecordProps extends Pick<SectionProps, 'texts' | 'text' | 'language'> {
	values: CustomerRecord;
	onValues(values: CustomerRecord): void;
}

/** A record to fill, grouped as on the form. */
export function BenchRecord({ texts, text, language, values, onValues }: BenchRecordProps) {
	const countries = useCountries(language);
	const practiceText = (key: string) => texts.text(`practice.${key}`);
	return (
		<div class="bench-record">
			<p>
				<button onClick={() => onValues(example(language))}>{text('trySection.example')}</button>{' '}
				<button onClick={() => onValues({})}>{text('trySection.clear')}</button>
			</p>
			{groups.map(([name, fields]) => (
				<fieldset key={name}>
					<legend>{practiceText(name)}</legend>
					{fields.map((field) => (
						<RecordInput
							key={field}
							field={field}
							label={texts.text(`fieldLabels.${field}`)}
							value={values[field] ?? ''}
							countries={countries}
							text={text}
							practiceText={practiceText}
							onType={(value) => onValues({ ...values, [field]: value })}
						/>
					))}
				</fieldset>
			))}
		</div>
	);
}
