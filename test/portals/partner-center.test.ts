import { expect, test } from 'vitest';
import { elementKind, formPageAt } from '../../lib/portals/partner-center.ts';

const tenant = '5f0c1d7e-2b64-4b1f-9a53-7c0e8d21a6f4';

test.each([
	'https://partner.microsoft.com/dashboard/home',
	'https://partner.microsoft.com/dashboard/v2/customers/list',
	'https://partner.microsoft.com/dashboard/v2/customers/list/',
	'https://partner.microsoft.com/dashboard/v2/customers',
	`https://partner.microsoft.com/dashboard/v2/customers/${tenant}`,
	`https://partner.microsoft.com/en-us/dashboard/commerce2/customers/${tenant}/subscriptions`,
	'https://partner.microsoft.com/dashboard/v2/customers/granularadminaccess/list',
	'https://partner.microsoft.com/dashboard/v2/customersupport/new',
	'https://partner.microsoft.com/dashboard/account/v3/customers/add',
	'https://partner.microsoft.com/fr-fr/partnership',
	'https://learn.microsoft.com/dashboard/v2/customers/add',
	'http://partner.microsoft.com/dashboard/v2/customers/add',
	'https://partner.microsoft.com.example.org/dashboard/v2/customers/add',
])('silent at %s', (address) => {
	expect(formPageAt(new URL(address))).toBeUndefined();
});

test.each([
	'https://partner.microsoft.com/dashboard/v2/customers/add',
	'https://partner.microsoft.com/dashboard/v2/customers/new?step=1#company',
	'https://partner.microsoft.com/en-us/dashboard/commerce2/customers/create',
	'https://partner.microsoft.com/fr-FR/dashboard/commerce/customers/add',
	'https://partner.microsoft.com/zh-hans-cn/dashboard/v2/customers/add',
	'https://partner.microsoft.com/de-de/pcv/customers/acquire',
	'https://partner.microsoft.com/commerce/customers/add',
])('may hold the form of a new customer: %s', (address) => {
	expect(formPageAt(new URL(address))).toBe('newCustomer');
});

test.each([
	['he-text-field', 'text-field'],
	['customer_he-text-field', 'text-field'],
	['he-select_2', 'select'],
	['x-he-select', ''],
	['the-select', ''],
	['input', ''],
])('the element %s is of the kind “%s”', (name, kind) => expect(elementKind(name)).toBe(kind));

test.each([
	`https://partner.microsoft.com/dashboard/v2/customers/${tenant}/account`,
	`https://partner.microsoft.com/fr-fr/dashboard/commerce2/customers/${tenant}/accountinfo`,
	`https://partner.microsoft.com/pcv/customers/${tenant}/account/edit`,
	`https://partner.microsoft.com/dashboard/v2/customers/${tenant}/profile`,
])('may hold the form of a customer that is there: %s', (address) => {
	expect(formPageAt(new URL(address))).toBe('existingCustomer');
});
