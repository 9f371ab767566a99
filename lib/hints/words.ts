/** The words with what stands in `{{…}}` filled in; a placeholder without a value stays empty. */
export function filled(words: string, data: Readonly<Record<string, string | number>>): string {
	return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name] ?? ''));
}
