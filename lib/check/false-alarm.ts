import type { CustomerRecord } from '../record/customer-record.ts';
import type { Language } from '../record/language.ts';
import type { Finding } from './finding.ts';

/** What is known where a false alarm is told. */
export interface FalseAlarm {
	finding: Pick<Finding, 'rule' | 'message' | 'field'> & { level: string };
	record: CustomerRecord;
	/** The language in which the sentences are read. */
	language: Language;
}

/** What runs, as a report of a fault names it. */
export interface Product {
	version: string;
	/** Name and main version, such as “Firefox 147”. */
	browser: string;
}

/** Nobody needs more of a value's shape, in characters. */
const longestShape = 40;

/**
 * A text that tells of a false alarm without telling the value: letters become x, digits 0, so that its shape can still
 * be seen. The country stays, since most rules hang on it.
 */
export function falseAlarmText({ finding, record, language }: FalseAlarm, product: Product): string {
	const { rule, message, field, level } = finding;
	return [
		`Faircopy ${product.version}: false alarm`,
		`browser: ${product.browser}`,
		`language: ${language}`,
		`rule: ${rule} (${message}, ${level})`,
		`field: ${field}`,
		`value: ${shapeOf(record[field] ?? '')}`,
		`country: ${record.country ?? ''}`,
	].join('\n');
}

function shapeOf(value: string): string {
	const shape = [
		...value
			.normalize('NFC')
			.replace(/\p{L}\p{M}*/gu, (letter) => (/\p{Lu}/u.test(letter) ? 'X' : 'x'))
			.replace(/\p{N}/gu, '0')
			.replace(/\s/gu, ' '),
	];
	return shape.length > longestShape ? `${shape.slice(0, longestShape - 1).join('')}…` : shape.join('');
}
