import { cases } from '../cases.ts';

/** A name in which something stands that cannot be seen. */
const name = (companyName: string, fix: string) =>
	({ record: { companyName }, on: 'companyName', message: 'invisible', level: 'hint', fix }) as const;

export default cases('invisible-characters', {
	silent: [
		{},
		{ companyName: 'Harbor Light', phoneNumber: '+33 3 80 00 00 00' },
		// Space at the ends is cut off anyway.
		{ companyName: '\u00A0Harbor Light\u00A0', postalCode: '21000\u00A0', email: '\uFEFFada@harbor.example' },
		// French keeps these together.
		{ companyName: 'Association «\u00A0Les Amis\u00A0»', addressLine1: 'Le Port\u202F: quai 3' },
		// Joiners are spelling in Persian and in India, marks order what is mixed, breaks stand between Thai words.
		{ country: 'IR', companyName: 'شرکت ملی\u200Cپخش' },
		{ country: 'IN', companyName: 'क्\u200Dष सेवा', city: 'ശ്രീകാര്\u200Dയം' },
		{ country: 'IL', companyName: '\u200Fמאפיית הנמל (Harbor)\u200F' },
		{ country: 'AE', companyName: '\u202Bشركة ABC\u202C' },
		{ country: 'TH', companyName: 'บริษัท\u200Bแสง' },
		{ country: 'KH', companyName: 'ក្រុម\u200Bហ៊ុន' },
		{ country: 'JP', companyName: '辻\u{E0100}商店\u3000東京', city: '東京' },
		{ companyName: 'Harbor ☕\uFE0F Light', firstName: '👩\u200D🚀' },
		// Parts of several cells are told as such.
		{ companyName: 'Harbor Light\tFoods', addressLine1: '12 Cedar Street\nDayton' },
	],
	found: [
		name('Har\u200Bbour Ltd', 'Harbour Ltd'),
		name('Har\u00ADbour Ltd', 'Harbour Ltd'),
		name('Har\u200Cbour Ltd', 'Harbour Ltd'),
		name('\u202AHarbour\u202C Ltd', 'Harbour Ltd'),
		name('Harbour\u202E Ltd', 'Harbour Ltd'),
		name('Harbour\uFEFF Ltd', 'Harbour Ltd'),
		name('Har\u0007bour\u00A0Ltd', 'Harbour Ltd'),
		name('شر\u00ADكة', 'شركة'),
		{
			record: { companyName: 'Harbour\u00A0Ltd' },
			on: 'companyName',
			message: 'space',
			level: 'hint',
			fix: 'Harbour Ltd',
		},
		{
			record: { addressLine1: '200\u200B Market Street' },
			on: 'addressLine1',
			message: 'invisible',
			level: 'hint',
			fix: '200 Market Street',
		},
		{ record: { city: 'Day\u200Bton' }, on: 'city', message: 'invisible', level: 'hint', fix: 'Dayton' },
		{ record: { state: 'Ohio\u200E' }, on: 'state', message: 'invisible', level: 'hint', fix: 'Ohio' },
		{ record: { lastName: 'Ho\u2060lt' }, on: 'lastName', message: 'invisible', level: 'hint', fix: 'Holt' },
		{ record: { middleName: 'Ada\tMay' }, on: 'middleName', message: 'space', level: 'hint', fix: 'Ada May' },
		{ record: { postalCode: '454\u200B02' }, on: 'postalCode', message: 'invisible', fix: '45402' },
		{ record: { postalCode: 'SW1A\u00A01AA' }, on: 'postalCode', message: 'space', level: 'hint', fix: 'SW1A 1AA' },
		{
			record: { phoneNumber: '\u202A+33 3 80 00 00 00\u202C' },
			on: 'phoneNumber',
			message: 'invisible',
			fix: '+33 3 80 00 00 00',
		},
		{
			record: { phoneNumber: '03\u202F80\u202F00\u202F00\u202F00' },
			on: 'phoneNumber',
			message: 'space',
			level: 'hint',
			fix: '03 80 00 00 00',
		},
		{
			record: { agreementPhoneNumber: '\u200E03 80 00 00 00' },
			on: 'agreementPhoneNumber',
			message: 'invisible',
			fix: '03 80 00 00 00',
		},
		{ record: { email: 'ada\u200B@harbor.example' }, on: 'email', message: 'invisible', fix: 'ada@harbor.example' },
		{
			record: { email: 'ada@harbor\u00A0.example' },
			on: 'email',
			message: 'space',
			level: 'hint',
			fix: 'ada@harbor.example',
		},
		{ record: { domain: 'harbor\u00ADlight' }, on: 'domain', message: 'invisible', fix: 'harborlight' },
		{ record: { domain: 'harbor\tlight' }, on: 'domain', message: 'space', level: 'hint', fix: 'harborlight' },
		{
			record: { organizationRegistrationNumber: '552\u200B 081 317' },
			on: 'organizationRegistrationNumber',
			message: 'invisible',
			fix: '552 081 317',
		},
		{
			record: { organizationRegistrationNumber: '552\t081\t317' },
			on: 'organizationRegistrationNumber',
			message: 'space',
			level: 'hint',
			fix: '552 081 317',
		},
	],
});
