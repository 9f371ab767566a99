import { cases } from '../cases.ts';

export default cases('agreement-signer-missing', {
	silent: [
		{},
		{ agreementAcceptance: 'willAccept', agreementFirstName: '', agreementLastName: '', agreementEmail: '' },
		{ agreementAcceptance: 'hasAccepted' },
		{
			agreementAcceptance: 'hasAccepted',
			agreementFirstName: 'Léa',
			agreementLastName: 'Roux',
			agreementEmail: 'lea@roux.example',
			agreementPhoneNumber: '',
		},
	],
	found: [
		{
			record: {
				agreementAcceptance: 'hasAccepted',
				agreementFirstName: '',
				agreementLastName: '',
				agreementEmail: 'a@b.example',
			},
			on: 'agreementFirstName',
			message: 'missing',
		},
		{
			record: {
				agreementAcceptance: 'hasAccepted',
				agreementFirstName: 'Léa',
				agreementLastName: 'Roux',
				agreementEmail: '',
			},
			on: 'agreementEmail',
			message: 'missing',
		},
	],
});
