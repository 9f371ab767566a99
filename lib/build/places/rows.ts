import type { PlacesJson } from '../../tables/places.ts';
import { kilometres, type Position, writePosition } from '../../tables/positions.ts';

/** One name at one code, as a source has it. */
export interface NamedCode {
	name: string;
	/** What some people add to the name and others leave out. */
	added?: string;
	/** Empty where only the state or the nearness is known. */
	code: string;
	/** Whatever else tells two towns of one name apart: a state. */
	region?: string;
	position?: Position;
}

/** So far apart, two places of one name and region are told apart. */
const spot = 8;

const clean = (text: string) => text.replace(/[/;]/g, ' ').replace(/\s+/g, ' ').trim();

/** Codes as `readCodes` reads them: each writes only the digits that differ from the one before. */
export function writeCodes(codes: Iterable<string>): string {
	const sorted = [...new Set(codes)].toSorted();
	const parts: string[] = [];
	let before = '';
	const tail = (code: string) => {
		let same = 0;
		while (same < code.length - 1 && code[same] === before[same]) same++;
		return before === '' ? code : code.slice(same);
	};
	for (let at = 0; at < sorted.length; at++) {
		const first = sorted[at]!;
		const part = tail(first);
		before = first;
		let end = at;
		while (sorted[end + 1] !== undefined && Number(sorted[end + 1]) === Number(first) + end + 1 - at) end++;
		if (end - at < 2) parts.push(part);
		else {
			parts.push(`${part}-${tail(sorted[end]!)}`);
			before = sorted[end]!;
			at = end;
		}
	}
	return parts.join(',');
}

interface Spot {
	name: string;
	added: string;
	codes: Set<string>;
	position: Position | undefined;
}

/** The rows of each group: a name's codes together, split where they lie in different spots. */
export function groupsOf<Row extends NamedCode>(
	source: Iterable<Row>,
	groupOf: (row: Row) => string,
): PlacesJson['groups'] {
	const groups = new Map<string, Map<string, Spot[]>>();
	for (const row of source) {
		const { code, region = '', position } = row;
		const name = clean(row.name);
		const added = row.added?.replace(/[/;]/g, ' ').trimEnd() ?? '';
		const group = groupOf(row);
		// A code begins as its group does, and says so once.
		const prefix = code.startsWith(group) ? group.length : 0;
		if (!groups.has(group)) groups.set(group, new Map());
		const spots = groups.get(group)!;
		const key = `${name}/${added}/${region}`;
		if (!spots.has(key)) spots.set(key, []);
		const same = spots.get(key)!;
		const near = same.find((one) => !position || !one.position || kilometres(one.position, position) <= spot);
		if (near) near.codes.add(code.slice(prefix));
		else same.push({ name, added, codes: new Set([code.slice(prefix)]), position });
	}
	const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
	const line = ({ name, added, codes, position }: Spot) => {
		codes.delete('');
		const columns = [name, writeCodes(codes), position ? writePosition(position) : '', added];
		return columns.join('/').replace(/\/+$/, '');
	};
	return Object.fromEntries(
		[...groups]
			.toSorted(([one], [other]) => order(one, other))
			.map(([group, spots]) => [group, [...spots.values()].flat().map(line).toSorted(order).join(';')]),
	);
}
