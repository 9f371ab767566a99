import { parseArgs } from 'node:util';
import { type Level, levels } from '../check/finding.ts';
import { InputError } from '../files/input-error.ts';
import type { FileChoice } from '../files/records.ts';
import { isFieldId } from '../record/fields.ts';
import { type Language, languages } from '../record/language.ts';

const formats = ['text', 'ndjson', 'csv'] as const;
type Format = (typeof formats)[number];

/** What was asked for. */
export interface Call {
	file: string;
	format: Format;
	language: Language;
	/** Files of team packs, the first the weakest. */
	packs: readonly string[];
	help: boolean;
	/** How the file is to be read. */
	choice: FileChoice;
	/** Whether a finding is told: of the level and the rules that were asked for. */
	isWanted(finding: { rule: string; level: Level }): boolean;
	/** Counts by rule, in the place of the records. */
	summary: boolean;
	/** A finding of this level or a stronger one makes the exit status 1. */
	failOn: Level | undefined;
}

const options = {
	format: { type: 'string', default: 'text' },
	language: { type: 'string', default: 'en' },
	pack: { type: 'string', multiple: true, default: [] as string[] },
	columns: { type: 'string', multiple: true, default: [] as string[] },
	'date-order': { type: 'string' },
	sheet: { type: 'string' },
	id: { type: 'string' },
	level: { type: 'string' },
	only: { type: 'string', multiple: true, default: [] as string[] },
	summary: { type: 'boolean', default: false },
	'fail-on': { type: 'string' },
	help: { type: 'boolean', default: false },
} as const;

const dateOrders = { dmy: 'dayFirst', mdy: 'monthFirst' } as const;

/** Whether a level is at least as strong as another. */
export const isAtLeast = (level: Level, least: Level): boolean => levels.indexOf(level) <= levels.indexOf(least);

/**
 * The words of a call of `check-records`.
 * @throws InputError which of them cannot be read, and what was expected
 */
export function callOf(words: readonly string[]): Call {
	const { values, positionals } = parsed(words);
	const level = oneOf('level', values.level, levels);
	const only = new Set(values.only.flatMap((one) => one.split(',')).filter(Boolean));
	if (!values.help && positionals.length !== 1) throw new InputError(positionals.length ? 'manyFiles' : 'noFileNamed');
	const order = oneOf('date-order', values['date-order'], Object.keys(dateOrders) as (keyof typeof dateOrders)[]);
	return {
		file: positionals[0] ?? '',
		format: oneOf('format', values.format, formats)!,
		language: oneOf('language', values.language, languages)!,
		packs: values.pack,
		help: values.help,
		choice: {
			columns: columnChoice(values.columns),
			dateOrder: order && dateOrders[order],
			sheet: values.sheet,
			id: values.id,
		},
		isWanted: (finding) => (!level || isAtLeast(finding.level, level)) && (only.size === 0 || only.has(finding.rule)),
		summary: values.summary,
		failOn: oneOf('fail-on', values['fail-on'], levels),
	};
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options });
	} catch (error) {
		throw new InputError('usage', { reason: (error as Error).message.split('. ')[0]! });
	}
}

function oneOf<Value extends string>(
	option: string,
	value: string | undefined,
	expected: readonly Value[],
): Value | undefined {
	if (value === undefined) return undefined;
	const found = expected.find((one) => one === value);
	if (!found) throw new InputError('optionValue', { option, value, expected: expected.join(', ') });
	return found;
}

/** `postalCode=CP,city=Ville`: the field's id, and the name of its column. */
function columnChoice(said: readonly string[]): Record<string, string> {
	const pairs = said
		.flatMap((one) => one.split(/,(?=\w+=)/))
		.map((pair) => {
			const [field = '', ...name] = pair.split('=');
			if (!isFieldId(field) || !name.join('=')) throw new InputError('columnOption', { value: pair });
			return [field, name.join('=')] as const;
		});
	return Object.fromEntries(pairs);
}
