import { useEffect, useState } from 'preact/hooks';
import { packageFile } from '../../lib/browser/package-files.ts';
import type { Language } from '../../lib/record/language.ts';
import type { Country } from '../../lib/settings/word-lists.ts';
import type { CountriesJson } from '../../lib/tables/tables.ts';

let codes: readonly string[] | undefined;

/** The countries of the form in the order of their names; none until they are read. */
export function useCountries(language: Language): readonly Country[] {
	const [, setIsRead] = useState(codes !== undefined);
	useEffect(() => {
		const read = async () => {
			codes ??= Object.keys(((await packageFile('data/countries.json')) as CountriesJson).countries);
			setIsRead(true);
		};
		void read();
	}, []);
	const names = new Intl.DisplayNames([language], { type: 'region' });
	return (codes ?? [])
		.map((code) => ({ code, name: names.of(code) ?? code }))
		.toSorted((one, other) => one.name.localeCompare(other.name, language));
}
