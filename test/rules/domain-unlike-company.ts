import { cases } from '../cases.ts';

export default cases('domain-unlike-company', {
	silent: [
		{},
		{ domain: 'harbour', companyName: 'Harbour Bakery Ltd' },
		{ domain: 'hblondon', companyName: 'Harbour Bakery Ltd' },
		{ domain: 'hrbrbkry', companyName: 'Harbour Bakery Ltd' },
		{ domain: 'dentsu', companyName: '株式会社電通' },
	],
	found: [{ record: { domain: 'zenithcloud', companyName: 'Harbour Bakery Ltd' }, on: 'domain', message: 'unlike' }],
});
