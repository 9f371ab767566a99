import type { Vocabulary } from './vocabulary.ts';

/** What firms and bodies are called on French forms. */
const organisations =
	'societe|entreprise|organisation|organisme|compagnie|etablissement|employeur|association|institution|structure|firme';

/** Whose name is asked for. */
const people =
	'contact|personne( (de |a )?(contact(er)?|ressource))?|interlocuteur|destinataire|signataire|dirigeant|responsable|gerant|representant|president|titulaire|beneficiaire|client|demandeur';

/** What stands before the number of an address line. */
const line = '(adresse ?(line|ligne)?|ligne|rue|ligne d adresse)';

/** What a part of a country is called. */
const parts = 'etat|province|prefecture|region|territoire|departement|canton|emirat|comte';

export const french: Vocabulary = {
	phrases: {
		veto: [
			'mot de passe|code de \\w+|carte|pseudo\\w*|surnom|nom d (utilisateur|affichage)',
			'identifiant(?! (legal|d (inscription|immatriculation|enregistrement)))',
			'(nom|titre|type) de (l |la |votre |cette )?adresse|adresse (ip|web|url|internet|mac|(du |de l |de la )(serveur|site|page|hote))',
			'etat (de la|de l|du|des) \\w+|operateur( mobile)?',
			'(objet|modele|format|liste|preferences) (du|de l|de la|des|de|d) (courriel|e ?mail|mail|message)s?',
			'recherche\\w*|trouver|localis\\w+|(magasin|entrepot|agence)s?|indicatif|poste|telecopie\\w*',
			'site (web|internet)|page web|tva|siren|siret|fonction|profession|emploi|metier|titre',
			'anniversaire|(date|lieu|annee|ville|pays|commune|departement) de naissance|etat (civil|de sante)',
			'nationalite|nom (de|du) (l |la |le )?(produit|projet|fichier|article)',
			`${line} ?[4-9]`,
			'nom (produit|projet|fichier)|(taille|type|secteur|effectif) (de|d) .*|nombre',
		],
		dateAgreed: [
			'date\\b.* (accept\\w*|agree\\w*|sign\\w*)( (du|le)\\b.*)?|date d (acceptation|accord)\\b.*',
			'date de (la )?signature\\b.*',
		],
		moment: ['(mois|jour|annee|heure)s?'],
		associatedPartnerId: ['revendeurs?( indirects?)?'],
		email: [
			'courriel|adresse (de )?(messagerie|electronique|mail|e ?mail|courriel)|courrier electronique',
			'messagerie|mel|votre mail',
		],
		phoneNumber: [
			'(numero de )?(telephone|portable|mobile|cellulaire)|telefon|telfixe',
			'(numero|ligne) (fixe|de contact)',
		],
		domain: ['(nom de |prefixe de )?domaine( principal)?'],
		organizationRegistrationNumber: [
			'(id|numero|identifiant|identificateur|code) d (inscription|immatriculation|enregistrement)( d(e)?( l| la)? \\w+)?',
			'code inn( d \\w+)?|identificateur legal|identifiant legal',
		],
		addressLine3: [`${line} ?3`],
		addressLine2: [
			`${line} ?2`,
			'(complement|suite)( d| de l)? adresse',
			'adresse complementaire|lieu dit|(boite|case) postale|adresse (complement|suppl\\w*)',
			'^(appartement|appt|app|bureau|unite|etage|batiment)\\b.*',
		],
		postalCode: ['code postal|codepostal|cp|npa'],
		country: ['pays( (ou )?(region|territoire))?'],
		city: ['ville( ou commune)?|commune|localite|municipalite'],
		state: [`(${parts})( (ou )?(${parts}))*`],
		addressLine1: [
			`${line} ?1`,
			'adresse( (postale|civique|complete|de \\w+))?|(numero et )?(nom de (la )?)?(rue|voie)|siege social',
		],
		companyName: [
			`(nom|denomination|designation)( (legale?|officiel(le)?|commercial|exacte?|complet|et|juridique))*( de| du| d| l| la| le| votre| notre)+ (${organisations}|client)( (ou|et) (du |de |d |l |la |le )*(${organisations}))?`,
			'denomination ou raison sociale|nom commercial( ou enseigne)?|enseigne( commerciale)?',
			'raison sociale|denomination( (sociale|legale|commerciale))?',
			`nom (legal|social|commercial|${organisations}|client)`,
			organisations,
		],
		middleName: ['(deuxieme|second|autres?) prenoms?|initiale du prenom'],
		fullName: ['nom complet|noms? (et )?prenoms?|prenoms? (et )?(nom|nom de famille)'],
		firstName: ['prenoms?'],
		lastName: ['nom (de famille|d usage|de naissance|patronymique)'],
		bareName: [
			`nom( (du|de la|de l|de) (${people}))?`,
			'personne (de |a )?contact(er)?|personne ressource|interlocuteur|destinataire',
		],
	},
	wholeLabels: {
		addressLine2: ['complement'],
		city: ['lieu'],
		organizationRegistrationNumber: ['numero d entreprise'],
	},
	idleWords: [
		'saisissez entrez indiquez choisissez selectionnez votre vos le la l un une de d du s client autre contact ici',
		'obligatoire facultatif requis',
	],
	steps: {
		confirmation: ['confirmation', 'termine', 'fait'],
		review: ['passer en revue', 'revision', 'examiner', 'examen', 'verifier', 'verification'],
		subscriptions: ['abonnements?'],
		accountInfo: ['infos?(rmations?)? (sur le|du|de|de la) (compte|client)'],
	},
	stepNumber: { step: ['etape'], of: ['sur', 'de'] },
	entryHeadings: ['ajouter (un )?(nouveau )?client', 'nouveau client'],
	afterwardsHeadings: [
		'infos?(rmations?)? d(e la|e|u)? ?(configuration|installation|parametrage)',
		'client (ajoute|cree)',
	],
	lastHeadings: ['confirmation', 'termine'],
	presses: {
		next: ['suivante?', 'continuer'],
		submit: ['envoyer', 'soumettre'],
		save: ['enregistrer', 'sauvegarder'],
		update: ['mettre a jour', 'mise a jour', 'modifier'],
		leave: ['termine', 'ajouter (des |un )?produits?'],
	},
	agreement: {
		subject: ['contrat'],
		otherStart: ['personne', 'qui', 'quand', 'date', 'nom'],
		other: ['pas', 'jamais'],
		willAccept: ['acceptera', 'invitee? a accepter', '(devra|doit|va|sera) (.* )?(accepter|accepte)'],
		hasAccepted: ['(a|ont|aura) (\\w+ )?accepte'],
		section: ['contrat'],
		otherSection: ['contact principal'],
	},
	tellingWords: [
		'ville|pays|prenom|nom|societe|entreprise|adresse|code postal|telephone|etat|contrat|numero|suivant|envoyer',
		'mettre a jour|modifier|revue|abonnements|ligne|de l|du',
	],
	labelRemarks: ['obligatoire', 'facultatif', 'requis'],
	labelQuestions: ["qu[’']est-ce que c[’']est"],
	bareNames: [`(votre )?nom( (du|de la|de l|de) (${people}))?`],
	familyNameAlone: ['nom'],
	repetitions: ['confirme[rz]', 'repete[rz]', 'retape[rz]', 'ressaisi\\w+'],
	countryCodes: ['code (du )?pays'],
	vagueLabels: ['region'],
	noValue: ['aucune?', 's\\. ?o\\.'],
	months: 'jan|fev|mar|avr|mai|juin|juil|aou|sep|oct|nov|dec',
	countries: {
		names: {
			GB: 'grande bretagne',
			KR: 'coree',
			CZ: 'republique tcheque',
			PS: 'autorite palestinienne',
		},
		idle: ['r a s chinoise de'],
		shared: ['chine', 'coree'],
	},
	invitations: ['selectionne', 'choisi'],
};
