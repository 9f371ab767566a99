import { cases } from '../cases.ts';

export default cases('indirect-reseller-unchosen', {
	silent: [{}, { associatedPartnerId: '4849921' }, { associatedPartnerId: 'Northgate Resale' }],
	found: [{ record: { associatedPartnerId: '' }, on: 'associatedPartnerId', message: 'unchosen' }],
});
