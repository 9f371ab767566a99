import { describe, expect, test } from 'vitest';
import { columnsOf, fieldOfColumn } from '../../lib/files/columns.ts';
import { fieldIds } from '../../lib/record/fields.ts';
import english from '../../locales/en.json';
import french from '../../locales/fr.json';

describe('a column', () => {
	test.each([
		'Sector',
		'Notes',
		'Customer since',
		'VAT',
		'SIRET',
		'TVA intracommunautaire',
		'Website',
		'Job title',
		'Fonction',
		'Licences',
		'Seats',
		'Relationship',
		'Date',
		'Statut',
		'Tags',
		'Owner',
		'Fax',
		'Birth date',
		'Password',
		'Nombre',
	])('that is no field is none: %s', (name) => expect(fieldOfColumn(name)).toBeUndefined());

	test.each(fieldIds)('is read by its id, whatever its case and its signs: %s', (id) => {
		const words = id.replace(/([A-Z0-9])/g, ' $1');
		for (const name of [id, id.toUpperCase(), words, words.replaceAll(' ', '_'), ` ${words.toLowerCase()} `])
			expect(fieldOfColumn(name)?.field).toBe(id);
	});

	// « Nom » alone may be a company's: what stands beside it tells.
	const labels = [english, french].flatMap(({ fieldLabels }) => Object.entries(fieldLabels));
	test.each(labels.filter(([, label]) => label !== 'Nom'))('is read by the label of the form: %s, %s', (id, label) =>
		expect(fieldOfColumn(label)?.field).toBe(id),
	);

	test.each([
		['Company name', 'companyName'],
		['Customer Name', 'companyName'],
		['Account Name', 'companyName'],
		['CompanyProfile.CompanyName', 'companyName'],
		['companyProfile.domain', 'domain'],
		['Raison sociale', 'companyName'],
		['Nom de l’entreprise', 'companyName'],
		['Dénomination', 'companyName'],
		['Client', 'companyName'],
		['Primary domain', 'domain'],
		['Nom de domaine', 'domain'],
		['billingProfile.defaultAddress.addressLine1', 'addressLine1'],
		['Billing Street', 'addressLine1'],
		['Adresse', 'addressLine1'],
		['Address 2', 'addressLine2'],
		['Complément d’adresse', 'addressLine2'],
		['BillingCity', 'city'],
		['Town/City', 'city'],
		['Localité', 'city'],
		['Ville du siège', 'city'],
		['Billing State/Province', 'state'],
		['Province', 'state'],
		['Région', 'state'],
		['ZIP', 'postalCode'],
		['Postcode', 'postalCode'],
		['Code postal', 'postalCode'],
		['CP', 'postalCode'],
		['Pays', 'country'],
		['Billing Country', 'country'],
		['Country code', 'country'],
		['E-mail', 'email'],
		['Courriel', 'email'],
		['Adresse e-mail du contact', 'email'],
		['Contact Email', 'email'],
		['Business Phone', 'phoneNumber'],
		['Tél.', 'phoneNumber'],
		['Téléphone portable', 'phoneNumber'],
		['Contact first name', 'firstName'],
		['Prénom du contact', 'firstName'],
		['Surname', 'lastName'],
		['Nom de famille', 'lastName'],
		['Primary contact last name', 'lastName'],
		['Tax ID', 'organizationRegistrationNumber'],
		['MCA', 'agreementAcceptance'],
		['Agreement date', 'dateAgreed'],
		['Reseller', 'associatedPartnerId'],
	])('is read as people name it: %s', (name, field) => expect(fieldOfColumn(name)?.field).toBe(field));

	test.each([
		[
			['Prénom', 'Nom', 'Société'],
			['firstName', 'lastName', 'companyName'],
		],
		[
			['Nom', 'Ville'],
			['companyName', 'city'],
		],
		[
			['Name', 'Company', 'City'],
			[undefined, 'companyName', 'city'],
		],
		[
			['First name', 'Name', 'City'],
			['firstName', 'lastName', 'city'],
		],
	])('with a bare name is told by its neighbours: %s', (header, fields) =>
		expect(columnsOf(header, 1, () => {})).toEqual(fields),
	);
});
