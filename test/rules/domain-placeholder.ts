import { cases } from '../cases.ts';

export default cases('domain-placeholder', {
	silent: [
		{ domain: 'silco' },
		{ domain: 'daneco' },
		{ domain: 'hello' },
		{ domain: 'stuff' },
		{ domain: 'machin' },
		{ domain: 'pendingham' },
		{},
		{ domain: 'testacostruzioni' },
		{ domain: 'harbour' },
		{ domain: 'demoulin' },
	],
	found: [
		{ record: { domain: 'test123' }, on: 'domain', message: 'placeholder' },
		{ record: { domain: 'mycompany' }, on: 'domain', message: 'placeholder' },
		{ record: { domain: 'contoso.onmicrosoft.com' }, on: 'domain', message: 'placeholder' },
		{ record: { domain: 'qwerty' }, on: 'domain', message: 'placeholder' },
	],
});
