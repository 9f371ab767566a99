import { describe, expect, test } from 'vitest';
import { placedOf } from '../../entrypoints/options/check-problems.ts';
import { changedJson, checkOf, type Draft } from '../../entrypoints/options/own-draft.ts';
import { newCheck } from '../../lib/settings/check-form.ts';

const draft: Draft = { form: newCheck, isWorded: true, isAsked: false, tried: {} };
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

describe('the JSON of a check that is being written', () => {
	test.each([
		['no JSON', '{', undefined, ['notJson']],
		['nothing', 'null', undefined, []],
		['a depth that nobody writes', deep, undefined, ['tooDeep']],
		['no object', '7', 7, []],
		['a check', '{"id":"a"}', { id: 'a' }, []],
	])('may be %s while it is typed', (_, json, check, problems) => {
		const written = changedJson(draft, json);
		expect(checkOf(written, undefined)).toEqual(check);
		expect(placedOf(json, []).map(({ kind }) => kind)).toEqual(problems);
	});
});
