import { createRequire } from 'node:module';
import { plainWords } from '../../record/folding.ts';
import { townKey } from '../../tables/place-keys.ts';
import { towns } from './gazetteer.ts';
import type { NamedCode } from './rows.ts';

const require = createRequire(import.meta.url);

interface Commune {
	code: string;
	nom: string;
	departement?: string;
	chefLieu?: string;
	codesPostaux?: readonly string[];
	anciensCodes?: readonly string[];
}

/** The words of an address line in capitals, as a name is written. */
const written = (capitals: string) =>
	capitals
		.toLowerCase()
		.replace(/\([^)]*\)?/g, '')
		.trim()
		.replace(/(?<=^|[\s'-])\p{L}/gu, (letter) => letter.toUpperCase());

/** The communes of France with their codes, those that became part of another at its codes, and the names that La Poste delivers under. */
export function france(): NamedCode[] {
	const communes = require('@etalab/decoupage-administratif/data/communes.json') as Commune[];
	const deliveries = require('codes-postaux/codes-postaux.json') as ReadonlyArray<{
		codePostal: string;
		nomCommune: string;
		libelleAcheminement: string;
	}>;
	const rows: NamedCode[] = [];
	const seen = new Set<string>();
	const add = (name: string, code: string) => {
		const key = `${townKey(name, 'FR')} ${code}`;
		if (seen.has(key)) return;
		seen.add(key);
		rows.push({ name, code });
	};
	const codes = new Map(communes.filter((one) => one.codesPostaux).map((one) => [one.code, one.codesPostaux!]));
	for (const { code, nom, codesPostaux, chefLieu } of communes)
		for (const postal of codesPostaux ?? codes.get(chefLieu ?? '') ?? []) {
			// A district of Paris is no town of its own, and a commune may have joined one of another department.
			if (!nom.includes('Arrondissement') && (codesPostaux || code.slice(0, 2) === postal.slice(0, 2)))
				add(nom, postal);
		}
	for (const { codePostal, nomCommune, libelleAcheminement } of deliveries) {
		add(nomCommune, codePostal);
		if (!/cedex/i.test(libelleAcheminement)) add(written(libelleAcheminement), codePostal);
	}
	return [...rows, ...quarters(rows)];
}

/** The beginning of a row's code, or of the codes of its department. */
export const department = ({ code, region = '' }: NamedCode) => code.slice(0, 2) || region;

/** The overseas departments and collectivities that are countries of their own in the gazetteer. */
const overseas = ['BL', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'];

/** Quarters and villages of the gazetteer that are no communes: only their department is known. */
function quarters(communes: readonly NamedCode[]): NamedCode[] {
	const known = new Set(communes.map((row) => `${plainWords(row.name)} ${department(row)}`));
	const all = [
		...towns('FR').map(({ name, county }) => ({ name, region: county.replace(/[AB]$/, '0') })),
		...overseas.flatMap((country) => towns(country).map(({ name }) => ({ name, region: '97' }))),
	];
	return all
		.filter(({ name, region }) => !known.has(`${plainWords(name)} ${region}`))
		.map((row) => ({ ...row, code: '' }));
}
