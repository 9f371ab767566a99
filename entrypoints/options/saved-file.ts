/** Has the browser save a text as a file of a MIME type: nothing leaves the computer. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
	const address = URL.createObjectURL(new Blob([text], { type }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	link.click();
	// The download has begun by then; the text need not stay in memory.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The name of a pack's file, as everybody calls it. */
export const packFileName = (id: string) => `${id}.pcpack.json`;

/** Puts a text on the clipboard; answers whether the browser let it. */
export async function copied(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
