import { customers, resellers } from './customers.ts';
import type { Choice, Field, PortalFieldId } from './fields.ts';
import { textsFor, type ButtonId, type SectionId, type Texts } from './labels.ts';
import { optionsOf, type PortalOptions } from './options.ts';
import { countryChoices, registrationCountries, stateChoices, withoutPostalCode } from './places.ts';
import { addressOf, pageAt, type PortalPage } from './routes.ts';

export type Step = 'accountInfo' | 'subscriptions' | 'review' | 'confirmation';

/** A section of Account info: its rows of fields, two columns wide as on the screenshots. */
export interface Section {
	id: SectionId;
	heading: string;
	rows: Field[][];
}

/** A block of Review or Confirmation: what was entered, as text. */
export interface Summary {
	heading: string;
	rows: { label: string; value: string }[];
	/** The step that its Update link leads to. */
	update?: Step;
}

/** What the tenant got when it was created; the password is shown once. */
export interface Tenant {
	id: string;
	admin: string;
	password: string;
}

/**
 * The state of the stand-in portal, shared by the three builds: which page, which step, what was entered. A build
 * draws what this says and calls back; it holds no state of its own.
 */
export class Flow {
	readonly options: PortalOptions;
	readonly texts: Texts;
	page: PortalPage;
	step: Step = 'accountInfo';
	tenant: Tenant | undefined;
	busy = false;
	/** Grows with every change: what a view may compare. */
	version = 0;
	#values = emptyValues();
	#left = new Set<PortalFieldId>();
	#listeners = new Set<() => void>();
	readonly #countries: Choice[];

	constructor() {
		this.options = optionsOf(new URL(location.href));
		this.texts = textsFor(this.options);
		this.#countries = countryChoices(this.options.language);
		this.page = pageAt(location.pathname);
		document.documentElement.lang = this.options.language;
		this.#title();
		addEventListener('popstate', () => this.#arrive());
	}

	/** Calls `listener` after every change; gives back the way to stop it. */
	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	/** Client-side navigation, as the portal's own. */
	go(page: PortalPage): void {
		history.pushState(null, '', addressOf(page, this.options));
		this.#arrive();
	}

	value(id: PortalFieldId): string {
		return this.#values.get(id) ?? '';
	}

	set(id: PortalFieldId, value: string): void {
		if (this.value(id) === value) return;
		this.#values.set(id, value);
		if (id === 'country') {
			for (const dependent of ['state', 'organizationRegistrationNumber'] as const) {
				this.#values.delete(dependent);
				this.#left.delete(dependent);
			}
		}
		if (id === 'agreementAcceptance' && value === 'hasAccepted') this.#proposeSigner();
		this.#changed();
	}

	/** The person has left the field: from now on the portal's own message may show. */
	leave(id: PortalFieldId): void {
		if (this.#left.has(id)) return;
		this.#left.add(id);
		this.#changed();
	}

	/** The portal's own message under a field, if any. */
	complaint(field: Field): string {
		return field.required && this.#left.has(field.id) && !this.value(field.id).trim() ? this.texts.required : '';
	}

	get steps(): Step[] {
		return this.options.steps === 'subscriptions'
			? ['accountInfo', 'subscriptions', 'review', 'confirmation']
			: ['accountInfo', 'review', 'confirmation'];
	}

	/** What the rail calls a step: with subscriptions, the last one is Done. */
	stepName(step: Step): string {
		const isDone = step === 'confirmation' && this.options.steps === 'subscriptions';
		return isDone ? this.texts.buttons.done : this.texts.steps[step];
	}

	/** The button that leads on from the present step, and whether it may be pressed. */
	get onward(): { button: ButtonId; enabled: boolean } {
		const enabled = !this.busy && (this.options.next === 'always' || this.step !== 'accountInfo' || this.#isComplete);
		if (this.step === 'confirmation') return { button: 'done', enabled };
		if (this.step === 'review') return { button: 'submit', enabled };
		const next = this.steps[this.steps.indexOf(this.step) + 1];
		return { button: next === 'subscriptions' ? 'nextSubscriptions' : 'nextReview', enabled };
	}

	/** Next, Submit or Done, whichever the step has. */
	advance(): void {
		if (!this.onward.enabled) return;
		if (this.step === 'confirmation') return this.go({ name: 'list' });
		if (this.step === 'review') return this.#submit();
		this.step = this.steps[this.steps.indexOf(this.step) + 1] ?? this.step;
		this.#changed();
	}

	/** Update on Review: back to the step, values kept. */
	update(step: Step): void {
		this.step = step;
		this.#changed();
	}

	cancel(): void {
		this.go({ name: 'list' });
	}

	/** The sections of Account info as they are now: the country and the agreement decide on some of them. */
	sections(): Section[] {
		const { texts, options } = this;
		const country = this.value('country');
		const needsRegistration = registrationCountries.has(country);
		const states = stateChoices(country, options.language);
		const isEducation = this.value('specialQualifications') === 'education';
		const older = options.era === 'older';

		const company: Field[][] = [
			[{ ...this.#field('country', 'choice', true), choices: this.#countries, link: texts.links.otherCountries }],
			[
				this.#field('companyName', 'text', true),
				{ ...this.#field('domain', 'text', true), suffix: '.onmicrosoft.com', link: texts.links.whatIsThis },
			],
			[this.#field('addressLine1', 'text', true), this.#field('addressLine2', 'text')],
			[
				this.#field('city', 'text', true),
				states
					? { ...this.#field('state', 'choice', true), choices: states, placeholder: texts.selectState }
					: this.#field('state', 'text'),
				this.#field('postalCode', 'text', !withoutPostalCode.has(country)),
			],
		];
		if (needsRegistration) company.push([this.#field('organizationRegistrationNumber', 'text', true)]);
		const { none, education, segments, selectSegment } = texts.education;
		const qualifications = [
			{ value: 'none', text: none },
			{ value: 'education', text: education },
		];
		company.push([
			{
				...this.#field('specialQualifications', 'choice'),
				choices: qualifications,
				link: texts.links.whatIsThis,
			},
		]);
		if (isEducation) {
			const choices = segments.map((text, index) => ({ value: `s${index + 1}`, text }));
			company.push([
				{ ...this.#field('educationSegment', 'choice', true), choices, placeholder: selectSegment },
				this.#field('educationWebsite', 'text'),
			]);
		}

		const names = [this.#field('firstName', 'text', true), this.#field('lastName', 'text', true)];
		if (!older) names.splice(1, 0, this.#field('middleName', 'text'));
		const email = this.#field('email', 'email', true);
		if (!older) email.link = texts.links.whatIsThis;
		const phone = this.#field('phoneNumber', 'tel', needsRegistration);

		const sections: Section[] = [
			{ id: 'company', heading: texts.sections.company, rows: company },
			{
				id: 'contact',
				heading: texts.sections.contact,
				rows: older ? [[...names, email, phone]] : [names, [email, phone]],
			},
		];
		if (options.reseller) {
			const choices = resellers.map(({ value, text }) => ({ value, text: `${text} (${value})` }));
			const list = { ...this.#field('associatedPartnerId', 'choice'), choices, placeholder: texts.selectReseller };
			sections.push({ id: 'reseller', heading: texts.sections.reseller, rows: [[list]] });
		}
		sections.push({ id: 'agreement', heading: texts.sections.agreement, rows: this.#agreementRows() });
		if (this.#asksForSigner) {
			sections.push({
				id: 'signer',
				heading: texts.sections.signer,
				rows: [
					[this.#field('agreementFirstName', 'text', true), this.#field('agreementLastName', 'text', true)],
					[this.#field('agreementEmail', 'email', true), this.#field('agreementPhoneNumber', 'tel')],
				],
			});
		}
		return sections;
	}

	/** What was entered, as Review and Confirmation show it. */
	summaries(): Summary[] {
		const fields = this.sections();
		const summaries = fields.map(({ id, heading, rows }): Summary => {
			const summary = {
				heading: id === 'company' && this.step === 'review' ? this.texts.steps.accountInfo : heading,
				rows: rows
					.flat()
					.map((field) => ({ label: field.label, value: this.#shown(field) }))
					.filter(({ value }) => value !== ''),
			};
			return id === 'company' || id === 'agreement' ? { ...summary, update: 'accountInfo' } : summary;
		});
		if (this.options.steps === 'subscriptions') {
			const rows = [{ label: this.texts.offers[2] ?? '', value: '1' }];
			summaries.push({ heading: this.texts.steps.subscriptions, rows, update: 'subscriptions' });
		}
		return summaries;
	}

	/** What the list of customers shows. */
	get customers(): typeof customers {
		return customers;
	}

	get #isComplete(): boolean {
		const fields = this.sections().flatMap(({ rows }) => rows.flat());
		return fields.every((field) => !field.required || this.value(field.id).trim() !== '');
	}

	get #asksForSigner(): boolean {
		return this.options.era === 'older' && this.value('agreementAcceptance') === 'hasAccepted';
	}

	#agreementRows(): Field[][] {
		const { texts, options } = this;
		const acceptance = {
			...this.#field('agreementAcceptance', 'radio', true),
			link: texts.links.learnMore,
			choices: [
				{ value: 'willAccept', text: texts.willAccept },
				{ value: 'hasAccepted', text: texts.hasAccepted },
			],
		};
		const rows: Field[][] = [[acceptance]];
		if (this.#asksForSigner) rows.push([this.#field('dateAgreed', 'date', true)]);
		if (options.era === 'newer') rows.push([this.#field('delegatedAdministration', 'check')]);
		return rows;
	}

	#field(id: PortalFieldId, kind: Field['kind'], required = false): Field {
		return { id, kind, required, label: this.texts.fields[id] };
	}

	#shown(field: Field): string {
		const value = this.value(field.id);
		if (field.kind === 'check') return value ? '✓' : '';
		if (field.id === 'domain') return value && `${value}.onmicrosoft.com`;
		return field.choices?.find((choice) => choice.value === value)?.text ?? value;
	}

	/** The older form proposes the primary contact as the person who accepted. */
	#proposeSigner(): void {
		if (this.options.era !== 'older') return;
		const pairs = [
			['firstName', 'agreementFirstName'],
			['lastName', 'agreementLastName'],
			['email', 'agreementEmail'],
			['phoneNumber', 'agreementPhoneNumber'],
		] as const;
		for (const [from, to] of pairs) if (!this.value(to)) this.#values.set(to, this.value(from));
	}

	#submit(): void {
		this.busy = true;
		this.#changed();
		setTimeout(() => {
			this.busy = false;
			const letters = crypto.getRandomValues(new Uint32Array(2));
			this.tenant = {
				id: crypto.randomUUID(),
				admin: `admin@${this.value('domain')}.onmicrosoft.com`,
				password: `Wq${(letters[0] ?? 0).toString(36)}!${letters[1] ?? 0}`,
			};
			this.step = 'confirmation';
			this.#changed();
		}, 150);
	}

	#arrive(): void {
		this.page = pageAt(location.pathname);
		this.step = 'accountInfo';
		this.tenant = undefined;
		this.busy = false;
		this.#values = emptyValues();
		this.#left.clear();
		this.#title();
		this.#changed();
	}

	#title(): void {
		const { pages } = this.texts;
		const names = {
			home: pages.home,
			list: pages.customerList,
			form: pages.addCustomer,
			granular: pages.granular,
			account: pages.account,
			unknown: pages.unknown,
		};
		document.title = `${names[this.page.name]} | ${pages.customers}`;
	}

	#changed(): void {
		this.version += 1;
		for (const listener of this.#listeners) listener();
	}
}

function emptyValues(): Map<PortalFieldId, string> {
	return new Map([['specialQualifications', 'none']]);
}
