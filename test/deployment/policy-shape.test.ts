import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { described } from '../../lib/deployment/kit-file.ts';
import { policyOrder, policyShape, type Shape } from '../../lib/deployment/policy-shape.ts';
import { policyKeys } from '../../lib/settings/policy.ts';
import english from '../../locales/en.json';
import schema from '../../public/managed_schema.json';

const types: Readonly<Record<Shape['kind'], object>> = {
	flag: { type: 'boolean' },
	choice: { type: 'string' },
	text: { type: 'string' },
	list: { type: 'array', items: { type: 'string' } },
	packs: { type: 'array', items: { type: 'string' } },
	map: { type: 'object', additionalProperties: { type: 'string' } },
};

test('the kit, the policy and the browser’s schema know the same keys', () => {
	expect(policyOrder).toEqual(Object.keys(policyKeys));
	expect(Object.keys(schema.properties)).toEqual(policyOrder);
	expect(Object.keys(english.policy.keys)).toEqual(policyOrder);
});

test.each(policyOrder)('%s has one shape, title and description in the kit and in the browser’s schema', (key) => {
	const shape = policyShape[key];
	const { title } = english.policy.keys[key];
	const description = described(english.policy, key, 'values' in shape ? shape.values : []);
	expect(schema.properties[key]).toEqual({ title, description, ...types[shape.kind] });
	expect(description).not.toContain('{{');
});

test.each(policyOrder)(
	'the policy takes what the kit lets stand for %s, and nothing else where that is a choice',
	(key) => {
		const shape = policyShape[key];
		const takes = (value: unknown) => z.safeParse(policyKeys[key], value).success;
		if (shape.kind === 'flag') expect([true, false, 1].map(takes)).toEqual([true, true, false]);
		if (shape.kind === 'choice')
			expect([...shape.values.map(takes), takes('other')]).toEqual([...shape.values.map(() => true), false]);
		if (shape.kind === 'map')
			expect([
				takes(Object.fromEntries(shape.values.map((value) => [`a-${value}`, value]))),
				takes({ a: 'other' }),
			]).toEqual([true, false]);
		if (shape.kind === 'list' && shape.values) expect([takes(shape.values), takes(['other'])]).toEqual([true, false]);
		if (shape.kind === 'text')
			expect([shape.longest, shape.longest + 1].map((length) => takes('https://'.padEnd(length, 'a')))).toEqual([
				true,
				false,
			]);
	},
);
