const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as content of an element or as a value in double quotes. `>` is escaped for `]]>`; a carriage return is, because
 * a parser would read it as a line feed (https://www.w3.org/TR/xml/#sec-line-ends).
 */
export function xmlText(text: string): string {
	return text.replaceAll(/[&<>"\r]/g, (character) => references[character] ?? '&#13;');
}

/** An element with attributes; its content is XML already, and one line of it is indented. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | undefined>>,
	content: readonly string[] = [],
): string[] {
	const given = Object.entries(attributes)
		.flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${xmlText(value)}"`))
		.join('');
	if (content.length === 0) return [`<${name}${given}/>`];
	return [`<${name}${given}>`, ...content.map((line) => `\t${line}`), `</${name}>`];
}

/** An element that holds one text. */
export function textElement(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
	const [open = ''] = element(name, attributes, ['']);
	return `${open}${xmlText(text)}</${name}>`;
}
