import { cases } from '../cases.ts';

export default cases('domain-length', {
	silent: [{}, { domain: 'a'.repeat(27) }, { domain: `${'a'.repeat(27)}.onmicrosoft.com` }],
	found: [{ record: { domain: 'a'.repeat(28) }, on: 'domain', message: 'tooLong' }],
});
