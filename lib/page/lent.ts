import { sightOf } from './dom/scan.ts';
import { isShown } from './dom/shadow.ts';
import { withMapping } from './mapping/mapping.ts';
import { recogniseSight } from './recognise/recognise.ts';
import { stepSigns } from './recognise/steps.ts';
import { always, details, mostFields } from './recognise/view.ts';
import { vocabularies } from './vocabulary/vocabularies.ts';
import { isLocked } from './write.ts';

/** What a script that comes later is lent of the recogniser: it stands in a page once. */
export const lent = {
	always,
	details,
	mostFields,
	isLocked,
	isShown,
	recogniseSight,
	sightOf,
	stepSigns,
	vocabularies,
	withMapping,
} as const;

/** The same as a type. */
export type Lent = typeof lent;
