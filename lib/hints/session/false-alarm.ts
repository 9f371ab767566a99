import type { ToldFinding } from '../../check/finding.ts';
import type { CustomerRecord } from '../../record/customer-record.ts';

/**
 * A text that tells of a false alarm without telling the value: letters become x, digits 0, so that its shape can still
 * be seen. The country stays, since most rules hang on it.
 */
export function falseAlarmText({ rule, message, field, level }: ToldFinding, record: CustomerRecord): string {
	const masked = (record[field] ?? '')
		.replace(/\p{Lu}/gu, 'X')
		.replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'));
	return [
		'Faircopy: false alarm',
		`rule: ${rule} (${message}, ${level})`,
		`field: ${field}`,
		`value: ${masked.replace(/\p{N}/gu, '0')}`,
		`country: ${record.country ?? ''}`,
	].join('\n');
}
