import type { FieldId } from '../record/fields.ts';

/**
 * How people name the columns of each field, beside its own id: the form's labels in English and French, Partner Center's
 * customer export, its REST API and PowerShell objects, and the usual exports of CRM systems. Without spaces and signs,
 * accents and capitals; the first names tell most.
 */
export const columnNames: Readonly<Record<FieldId, string>> = {
	country: [
		'countryregion countrycode countryname countryiso countryorregion iso2 iso3166 nation',
		'pays paysregion paysouregion codepays nomdupays codeiso',
	].join(' '),
	companyName: [
		'company companylegalname legalname legalcompanyname customername organization organizationname organisation',
		'organisationname account accountname businessname endcustomer endcustomername customer client clientname firm tenantname',
		'displayname raisonsociale societe nomsociete nomdelasociete entreprise nomentreprise nomdelentreprise denomination',
		'denominationsociale nomclient nomduclient clientfinal nomdelorganisation organisme etablissement compte nomducompte',
	].join(' '),
	domain: [
		'primarydomain primarydomainname domainname domainprefix tenantdomain tenantdomainname defaultdomain defaultdomainname',
		'microsoftdomain onmicrosoftdomain onmicrosoft initialdomain',
		'domaine nomdedomaine nomdedomaineprincipal domaineprincipal prefixedudomaine domainedulocataire',
	].join(' '),
	addressLine1: [
		'address1 address streetaddress street1 street addressline line1 addr1 mailingstreet physicaladdress streetandnumber',
		'adresse1 adresse adresseligne1 ligneadresse1 lignedadresse1 rue voie numeroetrue numeroetnomdevoie adressepostale',
	].join(' '),
	addressLine2: [
		'address2 street2 line2 addr2 addresscont additionaladdress suite unit apartment',
		'adresse2 adresseligne2 ligneadresse2 lignedadresse2 complement complementadresse complementdadresse',
	].join(' '),
	city: 'town citytown cityortown towncity townorcity locality municipality suburb ville commune localite municipalite',
	state: [
		'stateprovince stateorprovince provincestate province region stateregion county stateprovincecode statecode provincecode',
		'etat etatprovince etatouprovince departement canton',
	].join(' '),
	postalCode: [
		'zippostalcode postalzipcode zipcode zip postcode postal postalzip zippostal zippostcode pincode eircode',
		'codepostal cp npa codepostalzip',
	].join(' '),
	organizationRegistrationNumber: [
		'companyregistrationid companyregistrationnumber registrationnumber registrationid organizationregistrationid',
		'organizationinn inn taxid businesstaxid companyregistration',
		'numerodimmatriculation numeroimmatriculation numerodimmatriculationdelentreprise idinscription iddinscription',
		'iddinscriptiondelentreprise numerodinscription numerodenregistrement',
	].join(' '),
	firstName: 'givenname forename firstnames prenom prenoms',
	middleName: 'middlenames middleinitial secondname deuxiemeprenom secondprenom',
	lastName: 'surname familyname lastnames nomdefamille nomfamille patronyme',
	email: [
		'emailaddress mail mailaddress customeremail customeremailaddress workemail businessemail contactmail',
		'courriel adresseemail adressemail adressecourriel adressedemessagerie adresseelectronique mel',
	].join(' '),
	phoneNumber: [
		'phone telephone tel telephonenumber phoneno mobile mobilephone mobilenumber workphone businessphone mainphone',
		'numerodetelephone numerotelephone portable telephoneportable telmobile telfixe gsm',
	].join(' '),
	associatedPartnerId:
		'indirectreseller indirectresellerid reseller resellerid revendeur revendeurindirect idrevendeur',
	agreementAcceptance: [
		'customeragreement agreement agreementaccepted agreementstatus mca mcaaccepted mcastatus mcaacceptance',
		'microsoftcustomeragreement contratclient acceptationducontrat contratclientmicrosoft contrataccepte mcaaccepte',
	].join(' '),
	dateAgreed: [
		'agreementdate agreementacceptancedate acceptancedate accepteddate dateofacceptance dateaccepted mcadate',
		'mcaacceptancedate dateacceptation datedacceptation datedacceptationducontrat dateducontrat dateaccord datemca',
	].join(' '),
	agreementFirstName: 'signerfirstname signersfirstname signatoryfirstname prenomdusignataire prenomsignataire',
	agreementLastName: 'signerlastname signerslastname signatorylastname nomdusignataire nomsignataire',
	agreementEmail: [
		'signeremail signersemail signersemailaddress signeremailaddress signatoryemail',
		'emaildusignataire emailsignataire adresseemaildusignataire courrieldusignataire',
	].join(' '),
	agreementPhoneNumber: [
		'signerphone signerphonenumber signersphonenumber signatoryphone',
		'telephonedusignataire telephonesignataire numerodetelephonedusignataire',
	].join(' '),
};

/** What stands before a column's name and tells whose it is, not what it is: `Billing City`, `defaultAddress.city`. */
export const ownerWords = [
	'primarycontact contactperson maincontact contact customer client account company business organization tenant',
	'billingprofile companyprofile defaultaddress billingaddress billing address mailing primary main legal registered head',
	'contactprincipal facturation siege principal principale adressedefacturation adresse societe entreprise',
]
	.join(' ')
	.split(' ');

/** The same behind it, as French says it: `Prénom du contact`, « Ville du siège ». */
export const ownerEndings = [
	'ducontactprincipal ducontact decontact duclientfinal duclient delasociete delentreprise dusiege defacturation',
	'dusiegesocial principal principale contact client siege',
]
	.join(' ')
	.split(' ');
