import { cases } from '../cases.ts';

export default cases('country-unknown', {
	silent: [{}, { country: '' }, { country: 'GB' }, { country: 'XK' }],
	found: [
		{ record: { country: 'UK' }, on: 'country', message: 'otherSpelling', fix: 'GB' },
		{ record: { country: 'fr' }, on: 'country', message: 'otherSpelling', fix: 'FR' },
		{ record: { country: 'DEU' }, on: 'country', message: 'otherSpelling', fix: 'DE' },
		{ record: { country: 'Germany' }, on: 'country', message: 'otherSpelling', fix: 'DE' },
		{ record: { country: 'United States' }, on: 'country', message: 'otherSpelling', fix: 'US' },
		{ record: { country: 'Royaume-Uni' }, on: 'country', message: 'otherSpelling', fix: 'GB' },
		{ record: { country: 'Österreich' }, on: 'country', message: 'otherSpelling', fix: 'AT' },
		{ record: { country: 'Atlantis' }, on: 'country', message: 'unknown' },
		{ record: { country: 'XX' }, on: 'country', message: 'unknown' },
	],
});
