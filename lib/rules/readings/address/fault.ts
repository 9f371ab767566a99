import type { FieldId } from '../../../record/fields.ts';
import type { RuleFinding } from '../../rule.ts';

/** The main fault of one value, so that several rules never speak about the same value: whose it is, and the finding. */
export interface Fault extends RuleFinding {
	rule: string;
	field: FieldId;
}
