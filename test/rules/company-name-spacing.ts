import { cases } from '../cases.ts';

export default cases('company-name-spacing', {
	silent: [{}, { companyName: 'Harbour Bakery Ltd' }, { companyName: '株式会社　電通' }, { companyName: 'A  B' }],
	found: [
		{
			record: { companyName: 'Harbour  Bakery\tLtd' },
			on: 'companyName',
			message: 'repeated',
			fix: 'Harbour Bakery Ltd',
		},
	],
});
