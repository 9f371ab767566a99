import { cases } from '../cases.ts';

export default cases('company-name-symbols-only', {
	silent: [
		{},
		{ companyName: '' },
		{ companyName: '3M Company' },
		{ companyName: '株式会社電通' },
		{ companyName: 'Ørsted A/S' },
	],
	found: [
		{ record: { companyName: '---' }, on: 'companyName', message: 'symbols' },
		{ record: { companyName: '\u200B\u200B' }, on: 'companyName', message: 'symbols' },
		{ record: { companyName: '!?@#' }, on: 'companyName', message: 'symbols' },
		{ record: { companyName: '😍😍' }, on: 'companyName', message: 'symbols' },
	],
});
