import type { PortalFieldId } from './fields.ts';
import type { Language } from '../../../lib/record/language.ts';
import type { PortalOptions } from './options.ts';

/** All words of the stand-in portal in one language. */
export interface Texts {
	fields: Record<PortalFieldId, string>;
	sections: Record<SectionId, string>;
	steps: Record<'accountInfo' | 'subscriptions' | 'review' | 'confirmation', string>;
	willAccept: string;
	hasAccepted: string;
	buttons: Record<ButtonId, string>;
	links: Record<'whatIsThis' | 'otherCountries' | 'learnMore', string>;
	education: { none: string; education: string; selectSegment: string; segments: readonly string[] };
	selectReseller: string;
	selectState: string;
	required: string;
	pages: Record<PageWord, string>;
	columns: Record<'company' | 'domain' | 'relationship' | 'status' | 'role' | 'end', string>;
	confirmation: Record<'setupInfo' | 'microsoftId' | 'adminAccount' | 'password' | 'copyPassword', string>;
	offers: readonly string[];
}

export type SectionId = 'company' | 'contact' | 'reseller' | 'agreement' | 'signer' | 'tags';
export type ButtonId =
	| 'nextSubscriptions'
	| 'nextReview'
	| 'submit'
	| 'done'
	| 'cancel'
	| 'update'
	| 'addCustomer'
	| 'newRelationship'
	| 'newOrder'
	| 'export'
	| 'assignTags'
	| 'addTag'
	| 'addProducts'
	| 'save'
	| 'search';
type PageWord =
	| 'partnerCenter'
	| 'home'
	| 'customers'
	| 'customerList'
	| 'addCustomer'
	| 'newCustomer'
	| 'granular'
	| 'account'
	| 'unknown'
	| 'welcome'
	| 'loading';

const english: Texts = {
	fields: {
		country: 'Country/region',
		companyName: 'Company',
		domain: 'Primary domain name',
		addressLine1: 'Address line 1',
		addressLine2: 'Address line 2',
		city: 'City',
		state: 'State/Province',
		postalCode: 'ZIP/Postal code',
		organizationRegistrationNumber: 'Company registration ID',
		firstName: 'First name',
		middleName: 'Middle name',
		lastName: 'Last name',
		email: 'Customer Email Address',
		phoneNumber: 'Phone number',
		associatedPartnerId: 'Indirect reseller',
		agreementAcceptance: 'Select one of the following options:',
		dateAgreed: 'Agreement acceptance date',
		agreementFirstName: 'First name',
		agreementLastName: 'Last name',
		agreementEmail: 'Email address',
		agreementPhoneNumber: 'Phone number',
		specialQualifications: 'Special qualifications',
		educationSegment: 'Education Segment',
		educationWebsite: 'Education Website',
		delegatedAdministration: 'Opt-in',
	},
	sections: {
		company: 'Company',
		contact: 'Primary contact info',
		reseller: 'Indirect reseller',
		agreement: 'Customer agreement',
		signer: 'Who accepted the agreement',
		tags: 'Tags',
	},
	steps: {
		accountInfo: 'Account info',
		subscriptions: 'Subscriptions',
		review: 'Review',
		confirmation: 'Confirmation',
	},
	willAccept: 'Customer will be asked to accept the Microsoft Customer Agreement in Microsoft 365 Admin Center.',
	hasAccepted: 'Customer has accepted the latest Microsoft Customer Agreement.',
	buttons: {
		nextSubscriptions: 'Next: Subscriptions',
		nextReview: 'Next: Review',
		submit: 'Submit',
		done: 'Done',
		cancel: 'Cancel',
		update: 'Update',
		addCustomer: 'Add Customer',
		newRelationship: 'New relationship',
		newOrder: 'New order',
		export: 'Export',
		assignTags: 'Assign tags',
		addTag: 'Add new tag',
		addProducts: 'Add products',
		save: 'Save',
		search: 'Search',
	},
	links: {
		whatIsThis: 'What is this?',
		otherCountries: 'Why can’t I see other countries/regions?',
		learnMore: 'Learn more',
	},
	education: {
		none: 'None',
		education: 'Education',
		selectSegment: 'Select an education segment',
		segments: ['Primary and secondary school', 'Higher education', 'Library or museum'],
	},
	selectReseller: 'Select an indirect reseller',
	selectState: 'Select a state or province',
	required: 'This field is required.',
	pages: {
		partnerCenter: 'Partner Center',
		home: 'Home',
		customers: 'Customers',
		customerList: 'Customer List',
		addCustomer: 'Add Customer',
		newCustomer: 'New customer',
		granular: 'Granular administration',
		account: 'Account',
		unknown: 'This page cannot be found.',
		welcome: 'Pick a workspace to begin.',
		loading: 'Loading…',
	},
	columns: {
		company: 'Company name',
		domain: 'Primary domain name',
		relationship: 'Relationship',
		status: 'Status',
		role: 'Admin relationship',
		end: 'End date',
	},
	confirmation: {
		setupInfo: 'Setup info',
		microsoftId: 'Microsoft ID',
		adminAccount: 'Admin user account',
		password: 'Password',
		copyPassword: 'Please copy and store this password. After you leave this page, you can’t view this password again.',
	},
	offers: ['Microsoft 365 Business Basic', 'Microsoft 365 Business Premium', 'Azure plan'],
};

// No French screenshot of the form is public: the words are those of the human-translated documentation.
const french: Texts = {
	fields: {
		country: 'Pays/région',
		companyName: 'Société',
		domain: 'Nom de domaine principal',
		addressLine1: 'Adresse ligne 1',
		addressLine2: 'Adresse ligne 2',
		city: 'Ville',
		state: 'État/Province',
		postalCode: 'Code postal',
		organizationRegistrationNumber: "ID d'inscription d'entreprise",
		firstName: 'Prénom',
		middleName: 'Deuxième prénom',
		lastName: 'Nom',
		email: 'Adresse e-mail',
		phoneNumber: 'Numéro de téléphone',
		associatedPartnerId: 'Revendeur indirect',
		agreementAcceptance: "Sélectionnez l'une des options suivantes\u00A0:",
		dateAgreed: "Date d'acceptation du contrat",
		agreementFirstName: 'Prénom',
		agreementLastName: 'Nom',
		agreementEmail: 'Adresse e-mail',
		agreementPhoneNumber: 'Numéro de téléphone',
		specialQualifications: 'Qualifications spéciales',
		educationSegment: 'Segment Éducation',
		educationWebsite: "Site web de l'établissement",
		delegatedAdministration: 'Accepter',
	},
	sections: {
		company: 'Société',
		contact: 'Contact principal',
		reseller: 'Revendeur indirect',
		agreement: 'Contrat client',
		signer: 'Personne qui a accepté le contrat',
		tags: 'Balises',
	},
	steps: {
		accountInfo: 'Informations sur le compte',
		subscriptions: 'Abonnements',
		review: 'Passer en revue',
		confirmation: 'Confirmation',
	},
	willAccept:
		"Le client va être invité à accepter le Contrat client Microsoft dans le Centre d'administration Microsoft 365.",
	hasAccepted: 'Le client a accepté le dernier Contrat client Microsoft.',
	buttons: {
		nextSubscriptions: 'Suivant\u00A0: Abonnements',
		nextReview: 'Suivant\u00A0: Passer en revue',
		submit: 'Envoyer',
		done: 'Terminé',
		cancel: 'Annuler',
		update: 'Mettre à jour',
		addCustomer: 'Ajouter un client',
		newRelationship: 'Nouvelle relation',
		newOrder: 'Nouvelle commande',
		export: 'Exporter',
		assignTags: 'Affecter des balises',
		addTag: 'Ajouter une balise',
		addProducts: 'Ajouter des produits',
		save: 'Enregistrer',
		search: 'Rechercher',
	},
	links: {
		whatIsThis: "Qu'est-ce que c'est\u00A0?",
		otherCountries: "Pourquoi ne puis-je pas voir d'autres pays/régions\u00A0?",
		learnMore: 'En savoir plus',
	},
	education: {
		none: 'aucun',
		education: 'Education',
		selectSegment: 'Sélectionnez un segment Éducation',
		segments: ['Enseignement primaire et secondaire', 'Enseignement supérieur', 'Bibliothèque ou musée'],
	},
	selectReseller: 'Sélectionnez un revendeur indirect',
	selectState: 'Sélectionnez un état ou une province',
	required: 'Ce champ est obligatoire.',
	pages: {
		partnerCenter: 'Espace partenaires',
		home: 'Accueil',
		customers: 'Clients',
		customerList: 'Liste des clients',
		addCustomer: 'Ajouter un client',
		newCustomer: 'Nouveau client',
		granular: 'Administration granulaire',
		account: 'Compte',
		unknown: 'Cette page est introuvable.',
		welcome: 'Choisissez un espace de travail.',
		loading: 'Chargement…',
	},
	columns: {
		company: 'Nom de la société',
		domain: 'Nom de domaine principal',
		relationship: 'Relation',
		status: 'État',
		role: "Relation d'administration",
		end: 'Date de fin',
	},
	confirmation: {
		setupInfo: 'Informations de configuration',
		microsoftId: 'ID Microsoft',
		adminAccount: 'Compte administrateur',
		password: 'Mot de passe',
		copyPassword: 'Copiez et conservez ce mot de passe. Une fois cette page quittée, vous ne pourrez plus l’afficher.',
	},
	offers: ['Microsoft 365 Business Basic', 'Microsoft 365 Business Premium', 'Plan Azure'],
};

const otherFields: Record<Language, Partial<Texts['fields']>> = {
	en: {
		companyName: 'Company name',
		email: 'Email address',
		organizationRegistrationNumber: 'Organization INN',
	},
	fr: {
		country: 'Pays ou région',
		companyName: 'Nom de l’entreprise',
		addressLine1: 'Adresse, ligne 1',
		addressLine2: 'Adresse, ligne 2',
		state: 'État',
		organizationRegistrationNumber: 'Code INN d’organisation',
		email: 'Adresse de messagerie',
		agreementEmail: 'Adresse de messagerie',
	},
};

const otherButtons: Record<Language, Partial<Texts['buttons']>> = {
	en: { addCustomer: 'Add a customer' },
	fr: { addCustomer: 'Nouveau client', nextReview: 'suivant\u00A0: révision', update: 'Modifier' },
};

/** The words for these options: language, era and wording decide. */
export function textsFor({ language, era, wording }: Pick<PortalOptions, 'language' | 'era' | 'wording'>): Texts {
	const texts = structuredClone(language === 'fr' ? french : english);
	if (era === 'older') {
		texts.sections.agreement = language === 'fr' ? 'Contrat Microsoft' : 'Microsoft agreement';
		if (language === 'en') texts.fields.email = 'Email address';
	}
	if (wording === 'other') {
		Object.assign(texts.fields, otherFields[language]);
		Object.assign(texts.buttons, otherButtons[language]);
		if (language === 'fr') {
			texts.sections.contact = 'Coordonnées du contact principal';
			texts.steps.review = 'révision';
		}
	}
	return texts;
}
