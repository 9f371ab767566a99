import type { NoticeKind, OnNotice } from '../files/notice.ts';
import type { FieldId } from '../record/fields.ts';
import { withoutSteering } from '../record/steering.ts';
import type { Texts } from '../text/texts.ts';

/** Of one kind no more than this is told row by row. */
const mostOfAKind = 10;

/** Tells a person what is told of a file: what was understood in one line, odd rows one by one until there are many. */
export interface NoticePrinter {
	onNotice: OnNotice;
	/** Prints what waits: once the first record is there, and at the end. */
	flush(): void;
	/** Says how many more there were of each kind. */
	end(): void;
}

/** @param say prints a line for the person */
export function noticePrinter(texts: Texts, say: (line: string) => void): NoticePrinter {
	const counts = new Map<NoticeKind, { count: number; last: string }>();
	let understood: string[] = [];
	const label = (field: unknown) => texts.text(`fieldLabels.${field as FieldId}`);
	const words = (key: string, data: Readonly<Record<string, unknown>>) =>
		withoutSteering(texts.text(`commandLine.notices.${key}`, data));
	const flush = (): void => {
		if (understood.length > 0) say(words('readAs', { columns: understood.join(', ') }));
		understood = [];
	};
	return {
		onNotice(notice, data = {}) {
			if (notice === 'readAs') {
				understood.push(words('readAsOne', { field: label(data['field']), name: data['name'] }));
				return;
			}
			const fields = String(data['fields'] ?? '').split(' ');
			const line = words(notice, { ...data, field: label(data['field']), fields: fields.map(label).join(', ') });
			const count = (counts.get(notice)?.count ?? 0) + 1;
			counts.set(notice, { count, last: line });
			if (count <= mostOfAKind) say(line);
		},
		flush,
		end() {
			flush();
			for (const { count, last } of counts.values()) {
				if (count > mostOfAKind) say(words('more', { count: count - mostOfAKind, example: last }));
			}
		},
	};
}
