import type { FormReport } from '../../form/form-report.ts';
import type { FormView } from '../../form/form.ts';
import type { Recognition } from '../../form/recognition.ts';
import type { FormMapping } from '../../record/mapping.ts';
import type { Lent } from '../lent.ts';
import { recognitionOf } from '../recognise/recognition.ts';
import { allPhrases } from '../vocabulary/phrases.ts';
import { reportOf } from './report.ts';

/** What can be told of a form, with pauses; undefined where the page has nothing like it, or shows a step that is not filled in. */
export interface FormReading {
	recognition: Recognition;
	/** Its structure, without one value. */
	report(): FormReport;
}

/** Reads a page for whoever wants to know what was made of it. */
export function* readForm(
	page: Document,
	view: FormView,
	mapping: FormMapping | undefined,
	lent: Lent,
): Generator<undefined, FormReading | undefined> {
	const recognition = yield* recognitionOf(page, view, mapping, lent);
	if (!recognition) return undefined;
	const { step, next, fields } = view;
	const phrases = allPhrases(lent.vocabularies);
	return {
		recognition,
		report: () => reportOf(page, { step, next, fields: [...fields.values()], recognition, phrases }),
	};
}
