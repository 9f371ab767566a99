/** Invented customers for the list and the account page. */
export const customers = [
	{
		tenant: '5f0c1d7e-2b64-4b1f-9a53-7c0e8d21a6f4',
		company: 'Hartwell Marine Surveyors Ltd',
		domain: 'hartwellmarine',
	},
	{
		tenant: 'a3e94b20-71cf-4d0a-8b5e-19f2c6d7e083',
		company: 'Boulangerie Tremblay et Filles inc.',
		domain: 'boulangerietremblay',
	},
	{ tenant: 'c81b6f5d-094e-4e37-b2a8-d6501f3c9e72', company: 'Ostermann Messtechnik GmbH', domain: 'ostermannmess' },
	{
		tenant: '1d7a2c94-e53b-46f8-9c10-8ea4b7f06d35',
		company: 'Granite Peak Orchards LLC',
		domain: 'granitepeakorchards',
	},
	{ tenant: '7be05f31-a6d2-4c89-8f47-23d19c0b5ea6', company: 'Ateliers Verdon SAS', domain: 'ateliersverdon' },
] as const;

/** Invented indirect resellers: text and partner id. */
export const resellers = [
	{ value: '4417029', text: 'Maple Ridge Cloud Services' },
	{ value: '5206813', text: 'Nordlicht Systemhaus' },
	{ value: '6038174', text: 'Informatique du Vallon' },
] as const;
