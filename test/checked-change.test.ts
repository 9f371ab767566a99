import { describe, expect, test } from 'vitest';
import { checkedChange } from '../lib/check/checked-change.ts';
import type { Change } from '../lib/settings/change.ts';
import type { Stored } from '../lib/settings/stored.ts';

const check = (id: string, match: string) => ({
	id,
	kind: 'pattern',
	field: 'city',
	match,
	message: { en: 'A city.' },
});
const good = check('good', '^[A-Z]');
const bad = check('bad', '(?=x)');
const pack = (...checks: object[]) =>
	JSON.stringify({ format: 1, id: 'desk', version: '1.0.0', name: { en: 'Desk' }, checks });
const own = (...checks: object[]) => JSON.stringify({ checks });
const withOwn = (...checks: object[]): Stored => ({ preferences: { version: 3, own: own(...checks) } });

/** What becomes of a change: nothing but `stored`, or where each problem stands. */
function outcome(stored: Stored, change: Change) {
	const decided = checkedChange(stored, change, 1);
	if ('write' in decided) return 'stored';
	const { answer } = decided;
	return answer.became === 'refused' ? answer.problems.map(({ path, kind }) => `${path} ${kind}`) : answer.became;
}

describe('a change is made only with patterns that the engine takes:', () => {
	test.each<[string, Stored, Change, unknown]>([
		['a pack with good ones', {}, { pack: pack(good) }, 'stored'],
		['a check of one’s own', {}, { ownCheck: good }, 'stored'],
		['a good check beside one that stands there already', withOwn(bad), { ownCheck: good }, 'stored'],
		['such a check that goes', withOwn(bad), { withoutOwnCheck: 'bad' }, 'stored'],
		['such a check that is mended', withOwn(bad), { ownCheck: { ...good, id: 'bad' }, inPlaceOf: 'bad' }, 'stored'],
		['a pack with a bad one', {}, { pack: pack(good, bad) }, ['checks.1.match badPattern']],
		['a bad check', withOwn(good), { ownCheck: bad }, ['checks.1.match badPattern']],
		[
			'a bad check in the place of a good one',
			withOwn(good),
			{ ownCheck: { ...bad, id: 'good' }, inPlaceOf: 'good' },
			['checks.0.match badPattern'],
		],
		['all checks at once', withOwn(bad), { own: own(bad) }, ['checks.0.match badPattern']],
		[
			'a bad one in a pack that is not allowed anyway',
			{ managed: { allowImport: false } },
			{ pack: pack(bad) },
			[' importNotAllowed', 'checks.0.match badPattern'],
		],
	])('%s', (_, stored, change, expected) => expect(outcome(stored, change)).toEqual(expected));
});
