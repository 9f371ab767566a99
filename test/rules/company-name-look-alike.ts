import { cases } from '../cases.ts';

export default cases('company-name-look-alike', {
	silent: [
		{},
		{ companyName: 'Ørsted A/S' },
		{ companyName: 'ООО Ромашка' },
		{ companyName: 'Яндекс Technology LLC' },
		{ companyName: 'ＮＴＴ東日本' },
		{ companyName: 'شرکت مل‌ی' },
	],
	found: [
		{ record: { companyName: 'Nоrdwind GmbH' }, on: 'companyName', message: 'mixed', fix: 'Nordwind GmbH' },
		{
			record: { companyName: 'Ｈａｒｂｏｕｒ Ltd' },
			on: 'companyName',
			message: 'wide',
			level: 'hint',
			fix: 'Harbour Ltd',
		},
	],
});
