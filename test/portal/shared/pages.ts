import { create } from './dom.ts';
import type { Field, PortalFieldId } from './fields.ts';
import type { Flow } from './flow.ts';
import type { Kit } from './kit.ts';

/** Draws a page that is not the form; nothing of the extension may show there. */
export function drawPage(flow: Flow, kit: Kit, page: HTMLElement): undefined {
	const { pages, buttons, columns } = flow.texts;
	const heading = (text: string): HTMLElement => create('h1', {}, text);
	switch (flow.page.name) {
		case 'list': {
			const add = kit.button(buttons.addCustomer, 'quiet');
			add.onPress(() => flow.go({ name: 'form' }));
			const others = [buttons.newRelationship, buttons.newOrder, buttons.export].map(
				(text) => kit.button(text, 'quiet').element,
			);
			const rows = flow.customers.map(({ tenant, company, domain }) => [
				kit.link(company, () => flow.go({ name: 'account', tenant })),
				`${domain}.onmicrosoft.com`,
				'CSP',
			]);
			page.append(
				heading(pages.customerList),
				create('div', { class: 'commands' }, add.element, ...others),
				kit.search(buttons.search, 'customers'),
				kit.grid('customers', [columns.company, columns.domain, columns.relationship], rows),
			);
			return;
		}
		case 'granular': {
			const rows = flow.customers.map(({ company }, index) => [`GDAP_${index + 1}`, company, '2027-03-31']);
			page.append(
				heading(pages.granular),
				kit.search(buttons.search, 'granular'),
				kit.grid('granular', [columns.role, columns.company, columns.end], rows),
			);
			return;
		}
		case 'account':
			page.append(heading(pages.account), ...account(flow, kit));
			return;
		case 'home':
			page.append(heading(pages.partnerCenter), create('p', {}, pages.welcome));
			return;
		default:
			page.append(heading(pages.unknown));
	}
}

/** The fields of an existing customer's account page, as `[id, value]`: much like the form, and not the form. */
export function accountFields(flow: Flow): { field: Field; value: string }[] {
	const tenant = flow.page.name === 'account' ? flow.page.tenant : '';
	const company = flow.customers.find((customer) => customer.tenant === tenant)?.company ?? 'IBM';
	const values: [PortalFieldId, string][] = [
		['companyName', company],
		['addressLine1', '12 Quay Street'],
		['addressLine2', ''],
		['city', 'Bristol'],
		['postalCode', 'BS1'],
		['firstName', 'Test'],
		['lastName', 'Okafor'],
		['phoneNumber', '5550100'],
	];
	return values.map(([id, value]) => ({
		field: { id, kind: 'text', label: flow.texts.fields[id], required: false },
		value,
	}));
}

function account(flow: Flow, kit: Kit): HTMLElement[] {
	const rows = accountFields(flow).map(({ field, value }) => {
		const row = kit.row();
		row.append(kit.field(field, value, { input: () => {}, leave: () => {} }).element);
		return row;
	});
	const save = kit.button(flow.texts.buttons.save, 'primary');
	return [kit.section(flow.texts.steps.accountInfo, rows), save.element];
}
