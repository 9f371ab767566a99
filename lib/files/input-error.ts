/** What is wrong with the input, by a key of `commandLine.problems` in the locales, and where. */
export class InputError extends Error {
	override name = 'InputError';

	constructor(
		/** Key of the sentence. */
		readonly problem: string,
		/** What fills the sentence; `line` counts from 1. */
		readonly data: Readonly<Record<string, string | number>> = {},
	) {
		super(problem);
	}
}
