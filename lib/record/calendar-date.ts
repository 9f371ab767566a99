/** The day of an ISO 8601 date, with or without a time behind it; nothing where it is no day of the calendar (`2026-02-30`). */
export function calendarDay(text: string): string | undefined {
	const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
	if (!parts) return undefined;
	const day = text.slice(0, 10);
	const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
	return date.toISOString().startsWith(day) ? day : undefined;
}
