/** What could not be read, as far as a sentence needs it. */
interface Told {
	kind: string;
	/** What was found, or the name of what was expected. */
	detail: string;
	nearest?: string;
}

/**
 * What is wrong with a setting or a pack, in one or two sentences, without its place.
 * @param text the words under `options` of the locale
 */
export function problemSentence(
	text: (key: string, data?: Readonly<Record<string, unknown>>) => string,
	{ kind, detail, nearest }: Told,
): string {
	const named = {
		missing: { expected: text(`problem.expected.${detail}`) },
		notExpected: { expected: text(`problem.expected.${detail}`) },
		badFormat: { format: text(`problem.format.${detail}`) },
		notJson: { detail: text(`problem.json.${detail}`) },
	}[kind];
	const sentence = text(`problem.${kind}`, { detail, ...named });
	return nearest === undefined ? sentence : `${sentence} ${text('problem.nearest', { nearest })}`;
}
