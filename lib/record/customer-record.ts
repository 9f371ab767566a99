import type { FieldId } from './fields.ts';

/**
 * One customer as it stands on the form. An absent key means that the form (or the file) has no such field;
 * an empty string means that the field is there and holds nothing.
 * `country` is ISO 3166-1 alpha-2, `dateAgreed` ISO 8601 (`2026-11-22`) where it could be read as a date.
 */
export type CustomerRecord = Partial<Readonly<Record<FieldId, string>>>;
