import { arrange, create } from './dom.ts';
import type { Field } from './fields.ts';
import type { Flow, Section } from './flow.ts';
import type { FieldView, Kit } from './kit.ts';
import { drawPage } from './pages.ts';

/** Draws the whole portal with a kit: used by the harmony and the plain build. */
export function startVanilla(flow: Flow, kit: Kit): void {
	const { pages } = flow.texts;
	const { main } = kit.frame(
		[
			kit.link(pages.home, () => flow.go({ name: 'home' })),
			kit.link(pages.customerList, () => flow.go({ name: 'list' })),
			kit.link(pages.granular, () => flow.go({ name: 'granular' })),
		],
		pages.partnerCenter,
	);
	let shown = '';
	let refresh: (() => void) | undefined;

	const draw = (): void => {
		const view = `${location.pathname} ${flow.page.name} ${flow.step}`;
		if (view !== shown) {
			shown = view;
			const page = create('div', { class: 'page' });
			main.replaceChildren(page);
			refresh = flow.page.name === 'form' ? drawForm(flow, kit, page) : drawPage(flow, kit, page);
		}
		refresh?.();
	};
	flow.subscribe(draw);
	draw();
}

function drawForm(flow: Flow, kit: Kit, page: HTMLElement): () => void {
	const { pages, buttons } = flow.texts;
	const isOlder = flow.options.era === 'older';
	const title = isOlder ? pages.newCustomer : pages.addCustomer;
	const body = create('div', { class: 'step' });
	const onward = kit.button(buttons[flow.onward.button], 'primary');
	onward.onPress(() => flow.advance());
	const footer = create('div', { class: 'footer' }, onward.element);
	if (flow.step !== 'confirmation') {
		const cancel = kit.button(buttons.cancel, 'quiet');
		cancel.onPress(() => flow.cancel());
		footer.append(cancel.element);
	}
	const stops = flow.steps.map((step) => ({ text: flow.stepName(step), isCurrent: step === flow.step }));
	const trail = [pages.home, pages.customers, pages.customerList, pages.addCustomer].join(' > ');
	page.append(
		...(isOlder ? [] : [create('p', { class: 'trail' }, trail)]),
		create(
			'div',
			{ class: 'wizard' },
			kit.rail(title, stops),
			create('div', { class: 'panel' }, create('h1', {}, flow.texts.steps[flow.step]), body, footer),
		),
	);

	const fill = flow.step === 'accountInfo' ? accountInfo(flow, kit, body) : undefined;
	if (flow.step === 'subscriptions') body.append(subscriptions(flow, kit));
	if (flow.step === 'review') body.append(...summaries(flow, kit, true));
	if (flow.step === 'confirmation') body.append(...confirmation(flow, kit));
	return () => {
		fill?.();
		onward.setEnabled(flow.onward.enabled);
	};
}

/** Draws Account info and keeps it up to date; a field is rebuilt only when its kind, label or choices change. */
function accountInfo(flow: Flow, kit: Kit, body: HTMLElement): () => void {
	const fields = new Map<string, { shape: string; view: FieldView }>();
	const sections = new Map<string, { element: HTMLElement; body: HTMLElement; rows: Map<string, HTMLElement> }>();

	const viewOf = (field: Field): FieldView => {
		const shape = JSON.stringify(field);
		const known = fields.get(field.id);
		if (known?.shape === shape) return known.view;
		const view = kit.field(field, flow.value(field.id), {
			input: (value) => flow.set(field.id, value),
			leave: () => flow.leave(field.id),
		});
		fields.set(field.id, { shape, view });
		return view;
	};

	const elementOf = (section: Section): HTMLElement => {
		let known = sections.get(section.id);
		if (!known) {
			const content = create('div', {});
			known = { element: kit.section(section.heading, [content]), body: content, rows: new Map() };
			sections.set(section.id, known);
		}
		const { rows, body: content } = known;
		const present = section.rows.map((fieldsOfRow) => {
			const name = fieldsOfRow[0]?.id ?? '';
			const row = rows.get(name) ?? kit.row();
			rows.set(name, row);
			const views = fieldsOfRow.map((field) => {
				const view = viewOf(field);
				view.update(flow.value(field.id), flow.complaint(field));
				return view.element;
			});
			arrange(row, views);
			return row;
		});
		arrange(content, present);
		return known.element;
	};

	const tags = create(
		'div',
		{ class: 'tags' },
		kit.button(flow.texts.buttons.assignTags, 'quiet').element,
		kit.button(flow.texts.buttons.addTag, 'quiet').element,
	);
	const tagSection = kit.section(flow.texts.sections.tags, [tags]);
	return () => arrange(body, [...flow.sections().map(elementOf), tagSection]);
}

function subscriptions(flow: Flow, kit: Kit): HTMLElement {
	const rows = flow.texts.offers.map((offer, index) => {
		const field: Field = { id: 'delegatedAdministration', kind: 'check', label: offer, required: false };
		return kit.field(field, index === 2 ? 'yes' : '', { input: () => {}, leave: () => {} }).element;
	});
	return kit.section(flow.texts.steps.subscriptions, rows);
}

function summaries(flow: Flow, kit: Kit, withUpdate: boolean): HTMLElement[] {
	return flow.summaries().map(({ heading, rows, update }) => {
		const list = create(
			'dl',
			{},
			...rows.map(({ label, value }) => create('div', {}, create('dt', {}, label), create('dd', {}, value))),
		);
		const link = withUpdate && update && kit.link(flow.texts.buttons.update, () => flow.update(update));
		return kit.section(heading, link ? [link, list] : [list]);
	});
}

function confirmation(flow: Flow, kit: Kit): HTMLElement[] {
	const { confirmation: words, buttons } = flow.texts;
	const { tenant } = flow;
	const pair = (label: string, value = ''): HTMLElement =>
		create('div', {}, create('dt', {}, label), create('dd', {}, value));
	const list = create(
		'dl',
		{ class: 'setup' },
		pair(words.microsoftId, tenant?.id),
		pair(words.adminAccount, tenant?.admin),
		pair(words.password, tenant?.password),
	);
	return [
		kit.section(words.setupInfo, [list, create('p', {}, words.copyPassword)]),
		...summaries(flow, kit, false),
		kit.button(buttons.addProducts, 'quiet').element,
	];
}
