import { bodyOf, documentElement, find, parentNode, rectangleOf } from '../../form/nodes.ts';
import { render } from 'preact';
import type { FieldId } from '../../record/fields.ts';
import type { Actions } from '../actions.ts';
import type { CreateDrawing } from '../drawing.ts';
import { Card } from './card.tsx';
import { Corner, countWords } from './corner.tsx';
import { createDescriptions } from './describing.ts';
import type { FormField, FormView } from '../../form/form.ts';
import { LevelIcon, TickIcon } from './icons.tsx';
import { createLayout } from '../placing/layout.ts';
import { corners, type Corner as Place } from '../placing/placing.ts';
import type { HintModel } from '../model/model.ts';
import { isDrawn, type ShownHint, shownHints } from '../model/shown.ts';
import { removeOlder } from '../own-nodes.ts';
import { createSurface, type Surface } from './surface.ts';
import { trusted } from './trusted.ts';
import { showUpdatedNote } from './updated-note.tsx';
import { hasFocus, isOnDark, modalAround } from '../placing/tree.ts';

/** Draws with Preact in a shadow tree of our own. */
export const createDrawing: CreateDrawing = (document, actions, mode) => {
	let surface: Surface | undefined;
	let descriptions: ReturnType<typeof createDescriptions> | undefined;
	let last: [HintModel, FormView] | undefined;
	let preferred: Place = '';
	let spoken = '';
	/** What was drawn last, as far as it takes room. */
	let scene = '';

	const layout = createLayout(document, (changed) => {
		if (changed) redraw();
	});
	const redraw = () => last && draw(...last);
	const move = () => {
		preferred = corners[(corners.indexOf(layout.corner) + 1) % corners.length] ?? '';
		layout.corner = preferred;
		redraw();
	};

	const draw = (model: HintModel, form: FormView) => {
		const isSameForm = form === last?.[1] && surface;
		last = [model, form];
		if (!isDrawn(model)) return remove();
		// What an older version leaves between two of our drawings goes before the first.
		if (!surface) removeOlder(document);
		surface ??= createSurface(document, 'hints', mode);
		descriptions ??= createDescriptions(document);
		const hints = shownHints(model);
		const fields = [...form.fields.values()];
		const around = fields[0] && parentNode(fields[0].box);
		const first = around instanceof HTMLElement ? around : bodyOf(document);
		const parent = modalAround(first) ?? documentElement(document);
		const { inside, host } = surface;
		surface.standIn(parent);
		inside.lang = model.language ?? '';
		if (!isSameForm) {
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
					<Marker key={field.id} {...{ field, own, actions }} element={layout.marker(field.id)} />
				))}
				{fields.map(
					(field) =>
						model.repaired.has(field.id) &&
						!byField.has(field) && (
							<span key={`${field.id} tick`} class="marker tick" ref={layout.marker(field.id)}>
								<TickIcon />
							</span>
						),
				)}
				{open && model.words && (
					<Card
						key={open.id}
						hints={(byField.get(open) ?? []).filter(({ state }) => state !== 'silent')}
						replaced={model.replaced?.on === open.id ? model.replaced : undefined}
						label={byField.get(open)?.[0]?.label ?? open.label}
						source={anchorOf(open, isReview)}
						leadsBack={isReview}
						isAway={layout.isAway(open.id)}
						words={model.words}
						actions={actions}
					/>
				)}
				{ringed && <span class="ring" ref={layout.ringElement} />}
				<Corner {...{ model, hints, actions }} place={layout.corner} onMove={move} element={layout.cornerElement} />
				<div class="spoken" role="status">
					{spoken}
				</div>
			</>,
			inside,
		);
		const { open: openField, led, summary, existingNote, paused, repaired } = model;
		const nowSeen = [...byField.keys()].map(({ id }) => id).concat(...repaired);
		const now = JSON.stringify([nowSeen, hints.length, openField, led, summary, existingNote, paused]);
		if (!isSameForm || now !== scene) {
			layout.watch({
				host,
				room: parent,
				boxes: new Map(fields.map(({ id, box }) => [id, box])),
				areTexts: isReview,
				ringed,
				uncovered: () => [form.next, form.update, fields.find(({ control }) => hasFocus(control))?.box],
			});
		}
		scene = now;
		descriptions.describe(descriptionsOf(byField), parent);
	};
	const remove = () => {
		layout.stop();
		descriptions?.remove();
		if (surface) {
			render(null, surface.inside);
			surface.remove();
		}
		surface = descriptions = undefined;
		spoken = '';
	};
	const own = (selector: string) => (surface && find(surface.inside, selector)) ?? undefined;
	const enter = (element: HTMLElement | undefined) => {
		element?.focus();
		return element !== undefined;
	};

	return {
		draw,
		remove,
		place: layout.place,
		announce(model, count) {
			spoken = model.words ? countWords(model.words, count) : '';
			redraw();
		},
		enterCard: () => enter(own('.card .row button')),
		enterCorner: (isOpen) => void enter(own(isOpen ? '.corner h2' : '.pill')),
		hasFocus: () => surface !== undefined && hasFocus(surface.host),
		isOurs: (event) => surface !== undefined && event.composedPath().includes(surface.host),
		noteUpdate: (words, language) => showUpdatedNote(document, words, language, mode),
	};
};

interface MarkerProps {
	field: FormField;
	own: readonly ShownHint[];
	element(marker: HTMLElement | null): void;
	actions: Actions;
}

/** The marker beside a field. The keyboard reaches its card through the field itself. */
function Marker({ field, own, element, actions }: MarkerProps) {
	const strongest = own[0]?.finding;
	if (!strongest) return null;
	return (
		<button
			ref={element}
			class="marker"
			tabIndex={-1}
			aria-label={`${own[0]?.label}, ${strongest.text.title}`}
			onClick={trusted(() => actions.open(field.id))}
		>
			<LevelIcon level={strongest.level} size={20} />
		</button>
	);
}

function hintsByField(
	hints: readonly ShownHint[],
	fields: ReadonlyMap<FieldId, FormField>,
): ReadonlyMap<FormField, readonly ShownHint[]> {
	const byField = new Map<FormField, ShownHint[]>();
	for (const hint of hints) {
		const field = fields.get(hint.finding.field);
		if (!field || hint.state === 'waiting') continue;
		const own = byField.get(field);
		if (own) own.push(hint);
		else byField.set(field, [hint]);
	}
	return byField;
}

/** What a card stands at: the control, after which its buttons follow; a group or a value of Review as a whole. */
function anchorOf({ box, control }: FormField, isReview: boolean): HTMLElement {
	return isReview || rectangleOf(box).height > 1.8 * rectangleOf(control).height ? box : control;
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
