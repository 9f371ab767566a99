import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rooms } from '../lib/build/rooms.ts';

const lib = fileURLToPath(new URL('../lib/', import.meta.url));
const names = Object.keys(rooms);
const files = readdirSync(lib, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.tsx?$/.test(path));

/** The files of `lib` that a file imports, as value or as type. */
function importsOf(path: string): string[] {
	const code = readFileSync(join(lib, path), 'utf8');
	return [...code.matchAll(/^(?:import|export|\})[^'\n]*'(\.[^']+\.tsx?)'/gm)].map(([, target]) =>
		posix.normalize(posix.join(dirname(path), target!)),
	);
}

const graph = new Map(files.map((path) => [path, importsOf(path).filter((target) => !target.startsWith('..'))]));
const roomOf = (path: string) => path.split('/')[0]!;

/** The first circle that is met from a file on, or nothing. */
function circle(from: string, way: readonly string[], done: Set<string>): readonly string[] | undefined {
	if (way.includes(from)) return [...way.slice(way.indexOf(from)), from];
	if (done.has(from)) return undefined;
	for (const next of graph.get(from) ?? []) {
		const found = circle(next, [...way, from], done);
		if (found) return found;
	}
	done.add(from);
	return undefined;
}

describe('the house', () => {
	test('has the rooms of the table and no other', () => {
		const folders = readdirSync(lib, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		expect(folders.toSorted()).toEqual(names.toSorted());
	});

	test.each(names)('lets no arrow of %s run back up', (room) => {
		const { sees, seesTypesOf = [] } = rooms[room]!;
		const later = [...sees, ...seesTypesOf].filter((other) => names.indexOf(other) >= names.indexOf(room));
		expect(later).toEqual([]);
	});

	test('imports between rooms only what the table allows', () => {
		const off = [...graph].flatMap(([path, targets]) => {
			const room = roomOf(path);
			const { sees, seesTypesOf = [] } = rooms[room]!;
			return targets
				.filter((target) => ![room, ...sees, ...seesTypesOf].includes(roomOf(target)))
				.map((target) => `${path} → ${target}`);
		});
		expect(off).toEqual([]);
	});

	test('has no circle, of types neither', () => {
		const done = new Set<string>();
		expect(files.map((path) => circle(path, [], done)).find(Boolean)).toBeUndefined();
	});

	test.each(['page', 'hints'])('reads the page’s nodes in %s by no property that the page can clobber', (room) => {
		const own = [
			'parentNode|parentElement|childNodes|children|firstChild|firstElementChild|lastChild|lastElementChild',
			'nextSibling|previousSibling|nextElementSibling|previousElementSibling',
			'localName|tagName|nodeName|nodeType|nodeValue|namespaceURI|className|shadowRoot|assignedSlot|isConnected',
			'getAttribute|hasAttribute|setAttribute|removeAttribute|getRootNode|contains|closest|matches|checkVisibility',
			'querySelector|querySelectorAll|getBoundingClientRect|offsetHeight|offsetWidth|offsetParent|scrollIntoView',
			'scrollHeight|scrollWidth',
		].join('|');
		// A TreeWalker is ours; of a document only these can be another's.
		const raw = new RegExp(
			`(?<!walker|\\.)\\??\\.(?!\\.)(?:${own})\\b|\\b(?:document|page)\\.(?:activeElement|body|documentElement)\\b`,
		);
		const off = files
			.filter((path) => roomOf(path) === room)
			.flatMap((path) =>
				readFileSync(join(lib, path), 'utf8')
					.split('\n')
					.flatMap((line, at) =>
						raw.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [],
					),
			);
		expect(off).toEqual([]);
	});

	test('reads every import: each leads to a file', () => {
		const lost = [...graph].flatMap(([path, targets]) =>
			targets.filter((target) => !existsSync(join(lib, target))).map((target) => `${path} → ${target}`),
		);
		expect(lost).toEqual([]);
		expect([...graph.values()].flat().length).toBeGreaterThan(300);
	});
});
