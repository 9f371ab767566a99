import { bodyOf, documentElement, find, parentNode } from '../../form/nodes.ts';
import { render } from 'preact';
import type { FieldId } from '../../record/fields.ts';
import type { Actions } from '../actions.ts';
import type { CreateDrawing } from '../create-drawing.ts';
import { Card } from './card.tsx';
import { Corner } from './corner.tsx';
import { createDescriptions } from './describing.ts';
import type { FormField, FormView } from '../../form/form.ts';
import { LevelIcon, TickIcon } from './icons.tsx';
import { createLayout, type Layout } from '../placing/layout.ts';
import { Float } from './float.tsx';
import type { Scene, ShownHint } from '../model/shown.ts';
import { removeOlder } from '../own-nodes.ts';
import { acting } from '../session/acting.ts';
import { createSurface, type Surface } from './surface.ts';
import { Button } from './button.tsx';
import { showUpdatedNote } from './updated-note.tsx';
import { hasFocus, isOnDark, modalAround, outermost } from '../placing/tree.ts';

/** Draws with Preact in a shadow tree of our own. */
export const createDrawing: CreateDrawing = (document, { hints: session, move, pauses }, mode) => {
	const actions = acting(session, move, pauses);
	let surface: Surface | undefined;
	let descriptions: ReturnType<typeof createDescriptions> | undefined;
	let last: [Scene, FormView] | undefined;
	/** The field whose card is shown whole, where only a line had room. */
	let shown: FieldId | undefined;
	let isThemeKnown = false;

	const layout = createLayout(document, () => {
		isThemeKnown = false;
		if (last) draw(...last);
	});

	const draw = (drawn: Scene, form: FormView) => {
		const { model, hints } = drawn;
		const isSameForm = form === last?.[1] && surface;
		last = [drawn, form];
		if (model.open !== shown) shown = undefined;
		if (!drawn.isDrawn) return remove();
		// What an older version leaves between two of our drawings goes before the first.
		if (!surface) removeOlder(document);
		surface ??= createSurface(document, 'hints', mode);
		descriptions ??= createDescriptions(document);
		const fields = [...form.fields.values()];
		const around = fields[0] && parentNode(fields[0].box);
		const first = around instanceof HTMLElement ? around : bodyOf(document);
		const parent = modalAround(first) ?? documentElement(document);
		const { inside, host } = surface;
		surface.standIn(parent);
		inside.lang = model.language ?? '';
		if (!isSameForm || !isThemeKnown) {
			isThemeKnown = true;
			inside.dir = getComputedStyle(first).direction;
			inside.classList.toggle('dark', isOnDark(first));
		}
		const byField = hintsByField(hints, form.fields);
		const open = model.open && form.fields.get(model.open);
		const isReview = model.step === 'review';
		const ringed = isReview && model.led ? form.fields.get(model.led)?.control : undefined;
		render(
			<>
				{[...byField].map(([field, own]) => (
					<Marker key={field.id} {...{ field, own, actions, layout }} isText={isReview} />
				))}
				{fields.map(
					(field) =>
						model.repaired.has(field.id) &&
						!byField.has(field) && (
							<Float key={`${field.id} tick`} class="tick" name={field.id} layout={layout}>
								<TickIcon />
							</Float>
						),
				)}
				{open && model.words && (
					<Card
						key={open.id}
						hints={(byField.get(open) ?? []).filter(({ state }) => state !== 'silent')}
						done={model.done?.on === open.id ? model.done : undefined}
						label={byField.get(open)?.[0]?.label ?? open.label}
						labels={{ ...model.fieldLabels, ...model.labels }}
						leadsBack={isReview}
						isShown={shown === open.id}
						show={show}
						words={model.words}
						actions={actions}
						layout={layout}
					/>
				)}
				{ringed && <span class="ring" ref={(ring) => layout.take('ring', ring)} />}
				<Corner scene={drawn} {...{ actions, layout }} />
				{/* What is said stays there when the rest is drawn anew. */}
				<div class="spoken" role="status" />
			</>,
			inside,
		);
		layout.watch({
			host,
			room: parent,
			boxes: new Map(fields.map(({ id, box }) => [id, box])),
			areTexts: isReview,
			ringed,
			open,
			uncovered: () => [form.next, form.update, fields.find(({ members }) => members.some(hasFocus))?.box],
		});
		descriptions.describe(descriptionsOf(byField), parent);
	};
	const show = (isShown: boolean) => {
		shown = isShown ? last?.[0].model.open : undefined;
		if (last) draw(...last);
	};
	const remove = () => {
		layout.stop();
		descriptions?.remove();
		if (surface) {
			render(null, surface.inside);
			surface.remove();
		}
		surface = descriptions = undefined;
	};
	const enter = (selector: string) => {
		const element = surface && find(surface.inside, selector);
		layout.now();
		element?.focus();
		return Boolean(element);
	};

	return {
		draw,
		remove,
		place: layout.place,
		announce({ count }) {
			const place = surface && find(surface.inside, ':scope > .spoken');
			if (place) place.textContent = count;
		},
		enterCard() {
			show(true);
			return enter('.card .row button');
		},
		enterCorner: (isOpen) => void enter(isOpen ? '.summary h2' : '.pill'),
		hasFocus: () => surface !== undefined && hasFocus(surface.host),
		isOurs: (event) => surface !== undefined && event.composedPath().includes(surface.host),
		noteUpdate: (words, language) => showUpdatedNote(document, words, language, mode),
	};
};

interface MarkerProps {
	field: FormField;
	own: readonly ShownHint[];
	/** In a row of words. */
	isText: boolean;
	actions: Actions;
	layout: Layout;
}

/** The marker beside a field: the one stop of the Tab key that its hint adds. Enter leads into the card. */
function Marker({ field, own, isText, actions, layout }: MarkerProps) {
	const strongest = own[0]?.finding;
	if (!strongest) return null;
	return (
		<Float source={outermost(field.control)} name={field.id} layout={layout}>
			<Button
				class={isText ? 'marker in-text' : 'marker'}
				label={`${own[0]?.label}, ${strongest.text.title}`}
				press={(event: MouseEvent) => (event.detail ? actions.open(field.id) : actions.enter(field.id))}
			>
				<LevelIcon level={strongest.level} size={isText ? 18 : 20} />
			</Button>
		</Float>
	);
}

function hintsByField(
	hints: readonly ShownHint[],
	fields: ReadonlyMap<FieldId, FormField>,
): ReadonlyMap<FormField, readonly ShownHint[]> {
	const byField = new Map<FormField, readonly ShownHint[]>();
	for (const hint of hints) {
		const field = fields.get(hint.finding.field);
		if (!field || hint.state === 'waiting') continue;
		byField.set(field, [...(byField.get(field) ?? []), hint]);
	}
	return byField;
}

function descriptionsOf(byField: ReadonlyMap<FormField, readonly ShownHint[]>) {
	const texts = new Map<FieldId, { control: HTMLElement; text: string }>();
	for (const [{ id, control }, own] of byField) {
		const told = own.filter(({ state }) => state !== 'silent');
		const text = told.map(({ finding: { text } }) => `${text.what} ${text.action}`).join(' ');
		if (text) texts.set(id, { control, text });
	}
	return texts;
}
