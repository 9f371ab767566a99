import type { Kind } from './kind.ts';

export const required: Kind<'required'> = () => (value) => (value === '' ? {} : undefined);

export const empty: Kind<'empty'> = () => (value) => (value === '' ? undefined : { match: value, fix: '' });
