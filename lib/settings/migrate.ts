/** The version in which preferences are stored now. */
export const currentVersion = 3;

/** Preferences of any version, as they were read. */
type StoredPreferences = Readonly<Record<string, unknown>>;

/** Version → the same preferences in the next version. */
const steps: Readonly<Record<number, (stored: StoredPreferences) => StoredPreferences>> = {
	// Until then an accepted word let everything pass in any field; it was nearly always a company's name.
	1: ({ accept, ...others }) => ({
		...others,
		version: 2,
		...(accept !== undefined && {
			accept: Array.isArray(accept) ? accept.map((value: unknown) => ({ value, field: 'companyName' })) : accept,
		}),
	}),
	// The person's own checks came, and the weakest level that is shown.
	2: (stored) => ({ ...stored, version: 3 }),
};

/** What became of stored preferences: in today's version, newer than this version knows, or of no version at all. */
export type Migrated =
	| { kind: 'current'; preferences: StoredPreferences }
	| { kind: 'newer'; version: number }
	| { kind: 'unreadable' };

/** Brings stored preferences to today's version, step by step. Pure: what is stored stays as it is. */
export function migrated(stored: unknown): Migrated {
	if (typeof stored !== 'object' || stored === null) return { kind: 'unreadable' };
	let preferences = stored as StoredPreferences;
	const { version } = preferences;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'unreadable' };
	if (version > currentVersion) return { kind: 'newer', version };
	for (let step = version; step < currentVersion; step += 1) preferences = steps[step]?.(preferences) ?? preferences;
	return { kind: 'current', preferences };
}
