import type { FieldId } from '../../record/fields.ts';
import { fold } from '../../record/folding.ts';

/** What a label may ask for: a field of the record, or what resembles one. */
export type FieldKind = FieldId | 'fullName' | 'addressLine3';

/** What a label says; `none`: something that is surely no field of the record. */
export interface Meaning {
	kind: FieldKind | 'none';
	/** How many words the label has beside it that could change its meaning; 0: it says nothing else. */
	extra: number;
}

/**
 * English and French words together, folded (no accents, lower case, signs as spaces). The order decides: what comes
 * first wins, so that “Company e-mail” is an e-mail and « Nom de l’entreprise » a company.
 */
const organisation =
	'societe|entreprise|organisation|organisme|compagnie|etablissement|employeur|association|structure|firme|client';
const company = '(?:company|business|organi[sz]ation)';
const terms: [FieldMeaning, ...string[]][] = [
	[
		'none',
		'mot de passe|pass ?(?:word|code|wd)|otp|captcha|one time|(?:verification|security|access) code|code de \\w+',
		'(?:on (?:the )?|credit )card|card ?(?:holder|number|name|code)|cc ?(?:name|number)|carte|iban|promo|gift',
		'user ?(?:name|id)|login|nick ?name|pseudo\\w*|surnom|alias|(?:screen|display) name|nom d (?:utilisateur|affichage)',
		'identifiant(?! (?:legal|d (?:inscription|immatriculation|enregistrement)))',
		'(?:nom|name|label|titre|type) (?:de|of|for) (?:l |la |the |this |votre |cette )?(?:adresse|address)',
		'(?:ip|web|mac|url) address|address (?:nick ?name|name|label|type|book)|adresse (?:ip|web|url|internet|mac)',
		'recherche\\w*|search|find\\w*|look ?up|trouver|localis\\w+|(?:store|warehouse|magasin|entrepot|agence)s?',
		'zip ?(?:code )?(?:plus )?4|plus 4|last 4|(?:phone|tel|telephone) (?:type|extension|ext)',
		'(?:country|calling|dial\\w*|area|phone) (?:calling )?code|indicatif|^ext$|extension|poste',
		'fax|telecopie\\w*|website|site (?:web|internet)|url|homepage|page web|vat|tva|siren|siret|tax|fiscal',
		'job|role|position|fonction|profession|occupation|emploi|metier|title|titre|(?:name|nom) (?:prefix|suffix)',
		'birth\\w*|anniversaire|(?:date|lieu|annee|ville|pays) de naissance|dob|etat (?:civil|de sante)|nationalit[ey]|citizenship',
		'(?:name|nom) (?:of|de|du) (?:the |l |la |le )?(?:item|product|project|event|file|produit|projet|fichier|article)',
		'(?:product|project|event|file|pet|list|item|controller) name|nom (?:produit|projet|fichier)|message|comment\\w*',
		'{company} (?:size|type|category|model|stage|role)|(?:size|taille|type|secteur|effectif) (?:of|de|d) .*|number of|nombre',
	],
	[
		'dateAgreed',
		'(?:agree(?:ment|d)?|accept(?:ance|ed)?|sign(?:ed|ing|ature)?)\\b.* (?:date|on)|date\\b.* (?:accept\\w*|agree\\w*|sign\\w*)(?: (?:du|le|of|the)\\b.*)?',
		'date d (?:acceptation|accord)\\b.*|date de (?:la )?signature\\b.*|dateagreed',
	],
	['none', '(?:date|month|day|year|mois|jour|annee|time|heure)s?'],
	['associatedPartnerId', '(?:indirect )?resellers?|revendeurs?(?: indirects?)?'],
	[
		'email',
		'e ?mail(?: ?(?:address|id))?|courriel|adresse (?:de )?(?:messagerie|electronique|mail|e ?mail|courriel)',
		'courrier electronique|messagerie|mel|^mail$|votre mail|mail address',
	],
	[
		'phoneNumber',
		'(?:numero de )?(?:telephone|portable|mobile|cellulaire)|tel(?: ?(?:no|num(?:ber)?))?|telefon|telfixe',
		'(?:tele|cell|mobile )?phone(?: ?(?:no|num(?:ber)?|numero))?|mobile(?: number)?|cell(?: number)?|gsm',
		'contact number|(?:numero|ligne) (?:fixe|de contact)',
	],
	[
		'domain',
		'(?:primary |main )?domain(?: ?(?:name|prefix))?|(?:nom de |prefixe de )?domaine(?: principal)?|onmicrosoft(?: com)?',
	],
	[
		'organizationRegistrationNumber',
		'(?:{company}|legal|corporate) (?:registration|register|identification|identifier|inn)(?: ?(?:id|no|number|code))?',
		'registration (?:id|no|number)|legal identifier|organi[sz]ation ?registration ?number|\\binn',
		'(?:id|numero|identifiant|identificateur|code) d (?:inscription|immatriculation|enregistrement)(?: d(?:e)?(?: l| la)? \\w+)?',
		'code inn(?: d \\w+)?|identificateur legal|identifiant legal',
	],
	['addressLine3', '(?:address|adresse)(?: ?(?:line|ligne))? ?3|(?:line|ligne) 3|(?:street|rue) ?3|ligne d adresse 3'],
	[
		'addressLine2',
		'(?:address|adresse)(?: ?(?:line|ligne))? ?2|(?:line|ligne) 2|(?:street|rue) ?2|ligne d adresse 2',
		'(?:complement|suite)(?: d| de l)? adresse|adresse complementaire|lieu dit|boite postale|po box',
		'(?:address|adresse) (?:continued|cont|complement|suppl\\w*)|(?:additional|secondary|extended) address',
		'^(?:apt|apartment|appartement|appt|suite|bureau|unit|unite|floor|etage|building|batiment|bldg|ste|flat)\\b.*',
	],
	['postalCode', 'zip(?: ?(?:code|postal code))?|postal ?code|post ?code|code postal|codepostal|cp|eircode|postcode'],
	['country', 'country(?: (?:or )?(?:region|territory))?|pays(?: (?:ou )?(?:region|territoire))?|nation'],
	[
		'city',
		'city(?: (?:or )?town)?|town(?: (?:or )?city)?|ville(?: ou commune)?|commune|locality|localite|municipalite|municipality|suburb',
	],
	[
		'state',
		'(?:state|etat|province|prefecture|county|region|territory|territoire|departement|canton|emirate|emirat|comte)(?: (?:or |ou )?(?:state|etat|province|region|territory|territoire|county))*',
	],
	[
		'addressLine1',
		'(?:address|adresse)(?: ?(?:line|ligne))? ?1|(?:line|ligne) 1|(?:street|rue) ?1|ligne d adresse 1',
		'(?:(?:street|mailing|postal|billing|shipping|delivery|home|business|company) )?address(?: line)?|street(?: (?:name|and number|address))?',
		'adresse(?: (?:postale|civique|complete|de \\w+))?|(?:numero et )?(?:nom de (?:la )?)?(?:rue|voie)',
	],
	[
		'companyName',
		`(?:nom|denomination|designation)(?: (?:legale?|officiel(?:le)?|commercial|exacte?|complet|et|juridique))*(?: de| du| d| l| la| le| votre| notre)+ (?:${organisation})`,
		`raison sociale|denomination(?: (?:sociale|legale|commerciale))?|nom (?:legal|social|commercial|${organisation})`,
		'(?:legal |registered |trading )?(?:{company}|firm|employer|entity|corporate|corporation|institution)(?: ?(?:legal |full )?name)?',
		`legal (?:(?:company|business|entity) )?name|${organisation.replace('|client', '')}`,
	],
	[
		'middleName',
		'middle ?(?:names?|initials?)|(?:deuxieme|second|autres?) prenoms?|initiale du prenom|additional name',
	],
	[
		'fullName',
		'full ?name|first and last name|first last name|nom complet|noms? (?:et )?prenoms?|prenoms? (?:et )?(?:nom|nom de famille)',
	],
	['firstName', '(?:first|given|fore|christian) ?names?|fname|prenoms?|name first'],
	['lastName', '(?:last|family|sur) ?names?|lname|nom (?:de famille|d usage|de naissance|patronymique)|name last'],
	['fullName', '(?:contact |customer |recipient |person )?name|nom(?: (?:du|de) (?:contact|destinataire|signataire))?'],
];

type FieldMeaning = FieldKind | 'none';

const matchers = terms.map(([kind, ...words]) => ({
	kind,
	anywhere: new RegExp(`(?<![a-z0-9])(?:${words.join('|').replaceAll('{company}', company)})(?![a-z0-9])`),
}));
const filler = new Set(
	(
		'please enter type select choose provide your our the a an saisissez entrez indiquez choisissez selectionnez ' +
		'votre vos le la l un une de d du s customer client primary main secondary alternate other autre work business contact new personal ' +
		'required optional obligatoire facultatif requis first here ici shipping billing delivery home field input txt'
	).split(' '),
);
/** Nothing longer is a label. */
const longestLabel = 300;

/** Parts that are separate fields everywhere: a label that names two of them is a finder's, or somebody else's. */
const apart: FieldKind[] = ['city', 'postalCode', 'email', 'phoneNumber'];

/** What `text` (a label, a placeholder, a name split in words) asks for; undefined where it tells nothing. */
export function meaningOf(text: string): Meaning | undefined {
	if (!remembered.has(text)) {
		if (remembered.size > 1000) remembered.clear();
		remembered.set(text, judge(text));
	}
	return remembered.get(text);
}

const remembered = new Map<string, Meaning | undefined>();

function judge(text: string): Meaning | undefined {
	const words = fold(text.slice(0, longestLabel).replace(/(?<=.)\([^)]*\)/g, ' '));
	if (!words || words.length > 160) return undefined;
	for (const { kind, anywhere } of matchers) {
		const found = anywhere.exec(words);
		if (!found) continue;
		if (apart.includes(kind as FieldKind)) {
			const others = matchers.filter((other) => other.kind !== kind && apart.includes(other.kind as FieldKind));
			if (others.some((other) => other.anywhere.test(words))) return { kind: 'none', extra: 0 };
		}
		const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
		return { kind, extra: rest.split(' ').filter((word) => word && !filler.has(word)).length };
	}
	return undefined;
}

/** A name or id as words: `billingAddress_Line1` → `billing address line 1`. */
export function wordsOfName(name: string): string {
	return name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/([a-z])(\d)/gi, '$1 $2')
		.toLowerCase()
		.replace(glued, '$1 $2');
}

const glued =
	/(first|last|full|given|family|middle|company|business|organization|user|nick|card|postal|post|zip|phone|email|city|country|state|address)(name|code|number|address|line|city|state|country|zip|phone|id)/g;
