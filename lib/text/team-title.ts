import { isFieldId } from '../record/fields.ts';

/** A sentence of a team's check as its title: a value that is not known yet is left open, a field named. */
export function teamTitle(sentence: string, fieldLabel: (field: string) => string): string {
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => (isFieldId(name) ? `[${fieldLabel(name)}]` : '…'));
}
