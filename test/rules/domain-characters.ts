import { cases } from '../cases.ts';

export default cases('domain-characters', {
	silent: [
		{},
		{ domain: '' },
		{ domain: 'harbourbakery2' },
		// As the portal's API writes it.
		{ domain: 'harbourbakery.onmicrosoft.com' },
	],
	found: [
		{ record: { domain: 'harbour bakery' }, on: 'domain', message: 'space' },
		{ record: { domain: 'harbour-bakery' }, on: 'domain', message: 'characters', fix: 'harbourbakery' },
		{ record: { domain: 'boulangeriedupré' }, on: 'domain', message: 'characters', fix: 'boulangeriedupre' },
		{ record: { domain: 'パン-屋' }, on: 'domain', message: 'characters' },
		{ record: { domain: 'harbourbakery.co.uk' }, on: 'domain', message: 'ownDomain' },
		{ record: { domain: 'HarbourBakery' }, on: 'domain', message: 'capitals', level: 'hint', fix: 'harbourbakery' },
	],
});
