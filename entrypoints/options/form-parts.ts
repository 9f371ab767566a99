import type { FieldId } from '../../lib/record/fields.ts';
import type { CheckForm } from '../../lib/settings/check-form.ts';
import type { Country } from '../../lib/settings/word-lists.ts';
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

/** The words of the section. */
export const ownWords = (text: Text) => (key: string, data?: Readonly<Record<string, unknown>>) =>
	text(`ownSection.${key}`, data);
