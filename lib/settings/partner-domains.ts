/** What there is to say about a line of the partner's own domains. */
export type DomainRemark =
	/** It is more than a domain, or several: these were meant. */
	| { kind: 'offered'; domains: readonly string[] }
	/** Everybody has addresses there, or Microsoft has. */
	| { kind: 'freeMail' | 'microsoft' | 'tenants'; domain: string }
	/** It stands above already. */
	| { kind: 'repeated'; domain: string }
	/** No domain can be found in it. */
	| { kind: 'unknown' }
	/** It is longer than anything that is kept. */
	| { kind: 'tooLong' };

/** A line as it was typed, with what there is to say about it. */
export interface DomainLine {
	text: string;
	remark: DomainRemark | undefined;
}

/** The longest line that is kept. */
const longestLine = 255;
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const domainShape = new RegExp(`^(?=.{4,253}$)(?:${label}\\.)+(?:\\p{L}{2,63}|xn--[a-z0-9-]{2,59})$`, 'u');

/** The domain in a mail address, a web address or a bare name; undefined where there is none. */
function domainIn(text: string): string | undefined {
	const [host = ''] = text
		.toLowerCase()
		.replace(/^[<("'“«\s]+|[>)"'”»,;.\s]+$/g, '')
		.replace(/^(?:[a-z][a-z\d+.-]*:\/\/|mailto:)/, '')
		.split(/[/?#]/);
	const domain = host
		.slice(host.lastIndexOf('@') + 1)
		.replace(/:\d+$/, '')
		.replace(/^(?:www\.|\*\.)+/, '')
		.replace(/\.+$/, '');
	return domainShape.test(domain) ? domain : undefined;
}

function remarkOn(text: string, above: ReadonlySet<string>, freeMail: ReadonlySet<string>): DomainRemark | undefined {
	if (text.length > longestLine) return { kind: 'tooLong' };
	const domains = text
		.split(/[\s,;]+/)
		.filter(Boolean)
		.map(domainIn);
	const meant = domains.filter((domain) => domain !== undefined);
	if (meant.length === 0 || meant.length < domains.length) return { kind: 'unknown' };
	const [domain = ''] = meant;
	if (meant.length > 1 || domain !== text.toLowerCase()) return { kind: 'offered', domains: [...new Set(meant)] };
	if (above.has(domain)) return { kind: 'repeated', domain };
	if (freeMail.has(domain)) return { kind: 'freeMail', domain };
	if (domain === 'onmicrosoft.com') return { kind: 'tenants', domain };
	if (domain === 'microsoft.com' || domain.endsWith('.microsoft.com')) return { kind: 'microsoft', domain };
	return undefined;
}

/** The lines that hold something, each with what there is to say about it. */
export function domainLines(typed: string, freeMail: ReadonlySet<string>): DomainLine[] {
	const above = new Set<string>();
	return linesOf(typed).map((text) => {
		const remark = remarkOn(text, above, freeMail);
		above.add(text.toLowerCase());
		return { text, remark };
	});
}

/** The lines of a text that hold something, without the space around them. */
export function linesOf(typed: string): string[] {
	return typed
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
}

/** The same text with one of its lines replaced. */
export function withLine(typed: string, line: string, replacement: readonly string[]): string {
	const lines = typed.split('\n');
	const at = lines.findIndex((one) => one.trim() === line);
	return at < 0 ? typed : lines.toSpliced(at, 1, ...replacement).join('\n');
}
