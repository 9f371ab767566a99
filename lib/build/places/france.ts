import { createRequire } from 'node:module';
import { townKey } from '../../tables/place-keys.ts';
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
	return rows;
}
