import { cases } from '../cases.ts';

export default cases('email-syntax', {
	silent: [
		{},
		{ email: '' },
		{ email: 'anna.ek+portal@harbour-bakery.co.uk' },
		{ email: "o'neil@harbour.ie" },
		{ email: 'josé@panadería.es' },
		{ email: 'anna@xn--bcher-kva.example' },
	],
	found: [
		{ record: { email: 'anna.ek' }, on: 'email', message: 'noAt' },
		{ record: { email: 'anna@@harbour.se' }, on: 'email', message: 'twoAts' },
		{ record: { email: 'anna @harbour.se' }, on: 'email', message: 'space', fix: 'anna@harbour.se' },
		{ record: { email: 'Anna Ek <anna@harbour.se>' }, on: 'email', message: 'space', fix: 'anna@harbour.se' },
		{ record: { email: 'anna@' }, on: 'email', message: 'noDomain' },
		{ record: { email: 'anna@harbour' }, on: 'email', message: 'noEnding' },
		{ record: { email: 'anna..ek@harbour.se' }, on: 'email', message: 'dots', fix: 'anna.ek@harbour.se' },
		{ record: { email: 'anna@harbour.se.' }, on: 'email', message: 'dots', fix: 'anna@harbour.se' },
		{ record: { email: 'anna@harbour,com' }, on: 'email', message: 'noEnding', fix: 'anna@harbour.com' },
		{ record: { email: 'anna@har_bour.se' }, on: 'email', message: 'characters' },
		{ record: { agreementEmail: `${'a'.repeat(255)}@harbour.se` }, on: 'agreementEmail', message: 'tooLong' },
	],
});
