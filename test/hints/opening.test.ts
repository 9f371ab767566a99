import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HintEvent, type HintModel, nothingYet } from '../../lib/hints/model/model.ts';
import { nextModel } from '../../lib/hints/model/next.ts';
import { openHints } from '../../lib/hints/model/shown.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { FieldId } from '../../lib/record/fields.ts';
import { answer, told } from './told.ts';

const fields = ['companyName', 'city', 'email'] as const satisfies readonly FieldId[];

/** A person at the form, and a worker that answers when it likes, in any order, or never. */
class Desk {
	model: HintModel = nothingYet;
	/** The field that has the focus. */
	focus: FieldId | undefined;
	/** Closed by the person since the focus came from another field. */
	dismissed: FieldId | undefined;
	record: Partial<Record<FieldId, string>> = { companyName: 'good', city: 'bad', email: '' };
	private revision = 0;
	private readonly questions = new Map<number, CustomerRecord>();

	constructor() {
		this.tell({
			type: 'viewed',
			step: 'accountInfo',
			labels: new Map(fields.map((id) => [id, id])),
			missing: [],
			record: { ...this.record },
		});
		this.ask();
	}

	tell(event: HintEvent): void {
		this.model = nextModel(this.model, event);
	}

	ask(): void {
		this.revision += 1;
		this.questions.set(this.revision, { ...this.record });
		this.tell({ type: 'asked', revision: this.revision, language: 'en' });
	}

	/** The worker answers a question that was put: the newest (0), or one of the older. */
	answer(age: number): void {
		const open = [...this.questions.keys()].toReversed();
		const revision = open[age % Math.max(open.length, 1)];
		const record = revision === undefined ? undefined : this.questions.get(revision);
		if (revision === undefined || !record) return;
		this.questions.delete(revision);
		const findings = fields.filter((id) => record[id] === 'bad').map((id) => told(`rule of ${id}`, id));
		this.tell({ type: 'answered', reply: answer(revision, findings), record });
	}

	leave(): void {
		if (!this.focus) return;
		const field = this.focus;
		this.focus = undefined;
		this.tell({ type: 'left', field, value: this.record[field] ?? '', stays: false });
		this.ask();
	}

	enter(field: FieldId): void {
		if (this.focus === field) return;
		this.leave();
		this.focus = field;
		if (this.dismissed !== field) this.dismissed = undefined;
		this.tell({ type: 'focused', target: field });
	}

	type(value: string): void {
		if (!this.focus) return;
		this.record[this.focus] = value;
		this.tell({ type: 'edited', field: this.focus });
	}

	rest(): void {
		if (!this.focus) return;
		this.tell({ type: 'rested', field: this.focus });
		this.ask();
	}

	paste(value: string): void {
		if (!this.focus) return;
		this.record[this.focus] = value;
		this.tell({ type: 'edited', field: this.focus });
		this.tell({ type: 'left', field: this.focus, value, stays: true });
		this.ask();
	}

	close(): void {
		if (!this.model.open) return;
		this.dismissed = this.model.open;
		this.tell({ type: 'closed', field: this.model.open });
	}
}

const field = fc.constantFrom(...fields);
const value = fc.constantFrom('good', 'bad', '');
const steps = fc.array(
	fc.oneof(
		field.map((id) => (desk: Desk) => desk.enter(id)),
		fc.constant((desk: Desk) => desk.leave()),
		value.map((text) => (desk: Desk) => desk.type(text)),
		fc.constant((desk: Desk) => desk.rest()),
		value.map((text) => (desk: Desk) => desk.paste(text)),
		fc.constant((desk: Desk) => desk.ask()),
		fc.nat(4).map((age) => (desk: Desk) => desk.answer(age)),
		fc.constant((desk: Desk) => desk.close()),
	),
	{ maxLength: 30 },
);

describe('the card of the field in focus', () => {
	it('is open once the newest answer is in, whatever came before and in whatever order', () => {
		let open = 0;
		fc.assert(
			fc.property(steps, (all) => {
				const desk = new Desk();
				for (const step of all) step(desk);
				desk.ask();
				desk.answer(0);
				const { model, focus, dismissed } = desk;
				const hasHint = openHints(model).some(({ finding }) => finding.field === focus);
				if (!focus || dismissed === focus || !hasHint) return;
				open += 1;
				expect(model.open).toBe(focus);
			}),
			{ numRuns: 2000 },
		);
		expect(open).toBeGreaterThan(100);
	});

	it('opens after an older answer came late and said nothing of it', () => {
		const desk = new Desk();
		desk.answer(0);
		desk.enter('companyName');
		desk.ask();
		desk.paste('bad');
		desk.answer(1);
		expect(desk.model.open).toBeUndefined();
		desk.answer(0);
		expect(desk.model.open).toBe('companyName');
	});

	it('opens although another field’s card was closed while the answer was under way', () => {
		const desk = new Desk();
		desk.answer(0);
		desk.enter('city');
		expect(desk.model.open).toBe('city');
		desk.enter('email');
		desk.paste('bad');
		desk.close();
		expect(desk.model.open).toBeUndefined();
		desk.answer(0);
		expect(desk.model.open).toBe('email');
	});

	it('takes nothing from an older answer that comes after the newest', () => {
		const desk = new Desk();
		desk.answer(0);
		desk.enter('email');
		desk.ask();
		desk.paste('bad');
		desk.answer(0);
		const { model } = desk;
		expect(model.open).toBe('email');
		desk.answer(0);
		expect(desk.model).toBe(model);
	});

	it('stays closed once the person closed it, and opens again after another field had the focus', () => {
		const desk = new Desk();
		desk.answer(0);
		desk.enter('city');
		expect(desk.model.open).toBe('city');
		desk.close();
		desk.ask();
		desk.answer(0);
		expect(desk.model.open).toBeUndefined();
		desk.enter('email');
		desk.enter('city');
		expect(desk.model.open).toBe('city');
	});

	it('does not open for a field that was left', () => {
		const desk = new Desk();
		desk.enter('city');
		desk.leave();
		desk.answer(0);
		expect(desk.model.open).toBeUndefined();
	});

	it('gives way to a card that is opened on purpose', () => {
		const desk = new Desk();
		desk.record.email = 'bad';
		desk.ask();
		desk.answer(0);
		desk.enter('city');
		desk.tell({ type: 'opened', field: 'email' });
		desk.ask();
		desk.answer(0);
		expect(desk.model.open).toBe('email');
	});

	it('is closed by a press elsewhere and by the summary, and does not come back by itself', () => {
		for (const event of [{ type: 'pressedElsewhere' }, { type: 'summary', open: true }] as const) {
			const desk = new Desk();
			desk.answer(0);
			desk.enter('city');
			desk.tell(event);
			desk.ask();
			desk.answer(0);
			expect(desk.model.open).toBeUndefined();
		}
	});
});
