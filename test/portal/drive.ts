import type { Locator, Page } from 'playwright-core';
import type { AgreementAcceptance, FieldId } from '../../lib/record/fields.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import { textsFor, type ButtonId, type Texts } from './shared/labels.ts';
import { optionsOf, type PortalOptions } from './shared/options.ts';
import { stateChoices } from './shared/places.ts';
import { addressOf, type PortalPage } from './shared/routes.ts';
import { portalOrigin } from './server.ts';

/** A page of the portal and the options it was opened with. */
export interface OpenOptions extends Partial<PortalOptions> {
	/** Where the portal is served; `routePortal` serves it on its own address. */
	origin?: string;
}

/** The address of a page of the stand-in portal. */
export function portalAddress(page: PortalPage, { origin = portalOrigin, ...options }: OpenOptions = {}): string {
	return origin + addressOf(page, { ...optionsOf(new URL(origin)), ...options });
}

/** Opens the customer list and from there, by client-side navigation, the form. */
export async function openForm(page: Page, options: OpenOptions = {}): Promise<PortalForm> {
	await page.goto(portalAddress({ name: 'list' }, options));
	const form = new PortalForm(page, options);
	await form.button('addCustomer').click();
	await form.inputOf('companyName').waitFor();
	return form;
}

/** Opens the form by its address, as a reload or a bookmark does. */
export async function openFormDirectly(page: Page, options: OpenOptions = {}): Promise<PortalForm> {
	await page.goto(portalAddress({ name: 'form' }, options));
	const form = new PortalForm(page, options);
	await form.inputOf('companyName').waitFor();
	return form;
}

/** The Add-customer form as a person uses it: by label and keyboard, in each build and both languages. */
export class PortalForm {
	readonly page: Page;
	readonly options: PortalOptions;
	readonly texts: Texts;

	constructor(page: Page, { origin = portalOrigin, ...options }: OpenOptions) {
		this.page = page;
		this.options = { ...optionsOf(new URL(origin)), ...options };
		this.texts = textsFor(this.options);
	}

	/** The label of a field in the page's language, without star or link. */
	labelOf(field: FieldId): string {
		return this.texts.fields[field];
	}

	/** The native control of a field (for the agreement: the radio of `hasAccepted`). */
	inputOf(field: FieldId): Locator {
		if (field === 'agreementAcceptance') return this.radioOf('hasAccepted');
		const name = namePattern(this.labelOf(field), Object.values(this.texts.links));
		const controls = this.page.getByRole('textbox', { name }).or(this.page.getByRole('combobox', { name }));
		// The signer's fields have the labels of the primary contact's, further down.
		return controls.nth(/^agreement[A-Z]/.test(field) ? 1 : 0);
	}

	radioOf(acceptance: AgreementAcceptance): Locator {
		return this.page.getByRole('radio', { name: this.texts[acceptance], exact: true });
	}

	/** A button, or a link that serves as one, by its words. */
	button(id: ButtonId): Locator {
		const name = new RegExp(`^${escaped(this.texts.buttons[id])}$`);
		return this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).first();
	}

	/**
	 * Fills a field by keyboard and leaves it with Tab. A country is given as its code or its name, a state of a list as
	 * code or name, a date as ISO 8601, the agreement as `willAccept` or `hasAccepted`.
	 */
	async fill(field: FieldId, value: string, { leave = true }: { leave?: boolean } = {}): Promise<void> {
		if (field === 'agreementAcceptance') return this.chooseAgreement(value === 'hasAccepted' ? value : 'willAccept');
		const control = this.inputOf(field);
		const kind = await control.evaluate((element) =>
			element instanceof HTMLSelectElement
				? 'select'
				: element.getAttribute('role') === 'combobox'
					? element instanceof HTMLInputElement
						? 'combobox'
						: 'list'
					: element instanceof HTMLInputElement && element.type === 'date'
						? 'date'
						: 'text',
		);
		await control.focus();
		if (kind === 'text') await this.#type(field === 'dateAgreed' ? this.#dateText(value) : value);
		else if (kind === 'date') await control.fill(value);
		else await this.#choose(control, kind, await this.#optionText(field, value));
		if (leave) await this.page.keyboard.press('Tab');
	}

	/** Fills what the record holds, in the order of the form. */
	async fillAll(record: CustomerRecord): Promise<void> {
		const { agreementAcceptance, ...rest } = record;
		const isSigner = (id: string): boolean => id === 'dateAgreed' || /^agreement[A-Z]/.test(id);
		const entries = Object.entries(rest) as [FieldId, string][];
		entries.sort(([one], [other]) => Number(other === 'country') - Number(one === 'country'));
		for (const [id, value] of entries) if (!isSigner(id)) await this.fill(id, value);
		if (agreementAcceptance) await this.fill('agreementAcceptance', agreementAcceptance);
		for (const [id, value] of entries) if (isSigner(id)) await this.fill(id, value);
	}

	/** Chooses one of the two radios by keyboard. */
	async chooseAgreement(acceptance: AgreementAcceptance): Promise<void> {
		const radio = this.radioOf(acceptance);
		await radio.focus();
		await this.page.keyboard.press('Space');
	}

	/** What a field shows: its text, or the text of the chosen option. */
	async shown(field: FieldId): Promise<string> {
		return this.inputOf(field).evaluate((element) =>
			element instanceof HTMLSelectElement
				? (element.selectedOptions[0]?.text ?? '')
				: element instanceof HTMLInputElement
					? element.value
					: (element.textContent ?? ''),
		);
	}

	/** Presses Next (to Subscriptions or Review) and waits for the step. */
	async next(): Promise<void> {
		const [subscriptions, review] = [this.button('nextSubscriptions'), this.button('nextReview')];
		const leadsToSubscriptions = await subscriptions.isVisible();
		await (leadsToSubscriptions ? subscriptions : review).click();
		await this.#heading(leadsToSubscriptions ? 'subscriptions' : 'review').waitFor();
	}

	/** Presses Update on Review (0: Account info) and waits for the form. */
	async update(index = 0): Promise<void> {
		const name = this.texts.buttons.update;
		await this.page.getByRole('link', { name }).or(this.page.getByRole('button', { name })).nth(index).click();
		await this.inputOf('companyName').waitFor();
	}

	async submit(): Promise<void> {
		await this.button('submit').click();
		await this.#heading('confirmation').waitFor();
	}

	/** Leaves Confirmation for the customer list. */
	async done(): Promise<void> {
		await this.button('done').click();
		await this.button('addCustomer').waitFor();
	}

	async cancel(): Promise<void> {
		await this.button('cancel').click();
		await this.button('addCustomer').waitFor();
	}

	/** The one-time password on Confirmation: for tests that prove that nothing read it. */
	async password(): Promise<string> {
		const text = await this.page.getByText(/^Wq[0-9a-z]+!\d+$/).textContent();
		return text ?? '';
	}

	#heading(step: keyof Texts['steps']): Locator {
		return this.page.getByRole('heading', { level: 1, name: this.texts.steps[step], exact: true });
	}

	async #type(text: string): Promise<void> {
		await this.page.keyboard.press('ControlOrMeta+A');
		if (text === '') await this.page.keyboard.press('Delete');
		else await this.page.keyboard.type(text);
	}

	async #choose(control: Locator, kind: 'select' | 'combobox' | 'list', text: string): Promise<void> {
		if (kind === 'select') {
			// A letter that no key of the keyboard has would end the typing ahead, and the rest would land elsewhere.
			if (/^[\x20-\x7E]+$/.test(text)) await this.page.keyboard.type(text);
			const chosen = await control.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text);
			// Typing ahead starts anew after a pause, and no typing empties a select.
			if (chosen !== text) await control.selectOption(text === '' ? { value: '' } : { label: text });
			return;
		}
		const option = this.page.getByRole('option', { name: text, exact: true }).filter({ visible: true });
		if (kind === 'combobox') {
			await this.#type(text);
			await option.first().waitFor();
			// Another option may begin with the same words (Niger, Nigeria).
			const options = await this.page.getByRole('option').filter({ visible: true }).count();
			if (options === 1) await this.page.keyboard.press('Enter');
			else await option.first().click();
		} else {
			await this.page.keyboard.press('Enter');
			await option.click();
		}
	}

	async #optionText(field: FieldId, value: string): Promise<string> {
		const { language } = this.options;
		if (field === 'country' && /^[A-Z]{2}$/.test(value)) {
			// The browser's own names: Node's may be of another year.
			return this.page.evaluate(
				([code, locale]) => new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? '',
				[value, language] as const,
			);
		}
		if (field === 'state' && /^[A-Z]{2}$/.test(value)) {
			const choices = ['US', 'CA'].flatMap((country) => stateChoices(country, language) ?? []);
			return choices.find((choice) => choice.value === value)?.text ?? value;
		}
		return value;
	}

	/** A date as the person types it where the control is a text field. */
	#dateText(iso: string): string {
		const [year, month, day] = iso.split('-');
		if (!day) return iso;
		return this.options.language === 'fr' ? `${day}/${month}/${year}` : `${Number(month)}/${Number(day)}/${year}`;
	}
}

function namePattern(label: string, links: readonly string[]): RegExp {
	return new RegExp(`^${escaped(label)}\\s*\\*?(\\s+(${links.map(escaped).join('|')}))?\\s*\\*?$`);
}

/** For a pattern: literal, any space for a space (accessible names fold no-break spaces). */
function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s/g, String.raw`\s`);
}
