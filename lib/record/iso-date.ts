/** The date of this moment where the person is, as ISO 8601 (`2026-11-22`). */
export function isoDate(moment: Date): string {
	const twoDigits = (number: number) => String(number).padStart(2, '0');
	return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
