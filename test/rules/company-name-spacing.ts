import { cases } from '../cases.ts';

export default cases('company-name-spacing', {
	silent: [
		{},
		{ companyName: 'Harbour Bakery Ltd' },
		// Two cells: nothing glues them.
		{ companyName: 'Harbour Bakery\tLtd' },
		{ companyName: '株式会社　電通' },
		{ companyName: 'A  B' },
	],
	found: [
		{
			record: { companyName: 'Harbour  Bakery Ltd' },
			on: 'companyName',
			message: 'repeated',
			fix: 'Harbour Bakery Ltd',
		},
	],
});
