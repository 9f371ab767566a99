import * as z from 'zod/mini';
import { type FieldId, fieldIds } from '../record/fields.ts';
import type { FormMapping } from '../record/mapping.ts';

/** More of a label or a heading is not kept, in characters. */
const longestText = 200;
/** So many controls of one form can be told apart at most. */
const mostFields = 60;
/** So many portals somebody works on at most. */
const mostMappings = 50;

const text = z.string().check(z.maxLength(longestText));

export const fieldSign = z.strictObject({
	label: text,
	section: z.optional(text),
	name: z.optional(text),
	place: z.int().check(z.minimum(0), z.maximum(999)),
});

/** A field of the record, or none of them. */
export const saidField = z.enum([...fieldIds, 'none'] as [FieldId | 'none', ...(FieldId | 'none')[]]);

/** A page's origin, as the browser writes it. */
const origin = z.string().check(
	z.maxLength(300),
	z.regex(/^https:\/\/[^/\s*]+$/, 'origin'),
	z.refine((address) => URL.canParse(address) && new URL(address).origin === address, { error: 'origin' }),
);

/** What was said of the fields of each portal's form. */
export const mappings = z
	.array(
		z.strictObject({
			origin,
			fields: z
				.array(z.strictObject({ field: saidField, sign: fieldSign }))
				.check(z.minLength(1), z.maxLength(mostFields)),
		}),
	)
	.check(z.maxLength(mostMappings));

/** What a person says of one field on a portal; no sign takes it back. */
export const mappingChange = z.strictObject({ origin, field: saidField, sign: z.nullable(fieldSign) });
export type MappingChange = z.infer<typeof mappingChange>;

/**
 * The mappings after a change: a field has one sign on a portal, and of `none` there may be several. The oldest go where
 * there are too many.
 */
export function mappingsAfter(
	before: readonly FormMapping[],
	{ origin: where, field, sign }: MappingChange,
): FormMapping[] {
	const own = before.find((one) => one.origin === where)?.fields ?? [];
	const said = JSON.stringify(sign);
	// One control is one thing, and a field one control; of controls that are none there may be several.
	const isOther = (one: FormMapping['fields'][number]) =>
		JSON.stringify(one.sign) !== said && (one.field !== field || (field === 'none' && sign !== null));
	const fields = [...own.filter(isOther), ...(sign ? [{ field, sign }] : [])].slice(-mostFields);
	const rest = before.filter((one) => one.origin !== where);
	return fields.length > 0 ? [...rest, { origin: where, fields }].slice(-mostMappings) : rest;
}
