import { InputError } from '../files/input-error.ts';

/** Sentences for what the system says of a file. */
const sentences: Readonly<Record<string, string>> = {
	ENOENT: 'noFile',
	EISDIR: 'folder',
	EACCES: 'noAccess',
	ERR_ENCODING_INVALID_ENCODED_DATA: 'fileEncoding',
	ENOSPC: 'diskFull',
};

/** What came of reading a file, as one of our sentences; an error that is one already stays as it is. */
export function fileProblem(error: unknown, file: string): InputError {
	if (error instanceof InputError) return error;
	const { code = '' } = error as NodeJS.ErrnoException;
	return new InputError(sentences[code] ?? 'unreadable', { reason: String(error), file });
}
