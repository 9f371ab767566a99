import { describe, expect, test } from 'vitest';
import { domainLines, withLine } from '../../lib/settings/partner-domains.ts';

const freeMail = new Set(['gmail.com', 'orange.fr']);
const remarkOn = (line: string) => domainLines(line, freeMail)[0]?.remark;

describe('the partner’s own domains', () => {
	test.each([
		'contoso.com',
		'Contoso.COM',
		'  fr.contoso.com  ',
		'contoso.co.uk',
		'müller.de',
		'société-générale.fr',
		'xn--mller-kva.de',
		'contoso.xn--p1ai',
		'contoso.onmicrosoft.com',
		'notmicrosoft.com',
		'3m.com',
	])('%s is a domain: nothing is said', (line) => {
		expect(remarkOn(line)).toBeUndefined();
		expect(domainLines(line, freeMail)).toHaveLength(1);
	});

	test.each([
		['@contoso.com', 'contoso.com'],
		['maria@contoso.com', 'contoso.com'],
		['mailto:maria@contoso.com', 'contoso.com'],
		['https://www.contoso.com/', 'contoso.com'],
		['HTTPS://contoso.com:8443/fr/contact?a=b#c', 'contoso.com'],
		['www.contoso.com', 'contoso.com'],
		['contoso.com/contact', 'contoso.com'],
		['*.contoso.com', 'contoso.com'],
		['contoso.com.', 'contoso.com'],
		['<maria@contoso.com>', 'contoso.com'],
	])('in %s the domain %s is found and offered', (line, domain) => {
		expect(remarkOn(line)).toEqual({ kind: 'offered', domains: [domain] });
	});

	test('of several in one line each is offered once', () => {
		const domains = ['contoso.com', 'contoso.fr'];
		expect(remarkOn('contoso.com, @contoso.fr; contoso.com')).toEqual({ kind: 'offered', domains });
	});

	test.each(['contoso', 'contoso com', 'Contoso, Inc.', '-contoso.com', '10.0.0.1', '@', 'a..com', 'contoso.c', '“”'])(
		'no domain is found in %s',
		(line) => expect(remarkOn(line)).toEqual({ kind: 'unknown' }),
	);

	test.each([
		['gmail.com', 'freeMail'],
		['Orange.fr', 'freeMail'],
		['microsoft.com', 'microsoft'],
		['partners.microsoft.com', 'microsoft'],
		['onmicrosoft.com', 'tenants'],
	])('%s is told: %s', (line, kind) => {
		expect(remarkOn(line)).toEqual({ kind, domain: line.toLowerCase() });
	});

	test('what stands above already, and what is too long to be kept, is told', () => {
		const lines = domainLines(`contoso.com\n\nCONTOSO.com\n${'a'.repeat(256)}`, freeMail);
		expect(lines.map(({ remark }) => remark?.kind)).toEqual([undefined, 'repeated', 'tooLong']);
	});

	test('a line is replaced where it stands, and the others stay as they were typed', () => {
		expect(withLine('one\n @contoso.com \n\nthree ', '@contoso.com', ['contoso.com'])).toBe(
			'one\ncontoso.com\n\nthree ',
		);
		expect(withLine('a.com b.com', 'a.com b.com', ['a.com', 'b.com'])).toBe('a.com\nb.com');
		expect(withLine('one', 'two', ['three'])).toBe('one');
	});
});
