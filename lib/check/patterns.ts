import { RE2JS } from 're2js';
import { remembering } from './kinds/prepared.ts';

/** A pattern that was compiled: whether it stands in a text, and where first. */
export interface Pattern {
	/** The part of the text that matches first; undefined where none does. */
	find(text: string): string | undefined;
}

/** A pattern's program is no larger than this many steps: more would cost memory, never endless time. */
const largestProgram = 500;
/** What is looked at of a text, in characters: no field takes so much. */
const longestText = 2000;

const compiled = new Map<string, Pattern | PatternRefused>();
const mostCompiled = 2000;

/** Says why a pattern is not taken: in the words of the engine. */
export class PatternRefused extends Error {
	override name = 'PatternRefused';
}

/**
 * A pattern in the syntax of RE2, whose time grows with the text and with nothing else; each is compiled once.
 * @throws PatternRefused where it cannot be compiled: look-around, back-references, unbalanced brackets, too large
 */
export function patternOf(source: string): Pattern {
	let known = compiled.get(source);
	if (!known) {
		if (compiled.size >= mostCompiled) compiled.clear();
		known = compile(source);
		compiled.set(source, known);
	}
	if (known instanceof PatternRefused) throw known;
	return known;
}

function compile(source: string): Pattern | PatternRefused {
	try {
		const program = RE2JS.compile(source);
		if (program.programSize() > largestProgram) return new PatternRefused('the pattern is too large');
		return {
			find: remembering((text) => {
				const matcher = program.matcher(text.slice(0, longestText));
				return matcher.find() ? (matcher.group() ?? '') : undefined;
			}),
		};
	} catch (error) {
		return new PatternRefused(error instanceof Error ? error.message : String(error));
	}
}
