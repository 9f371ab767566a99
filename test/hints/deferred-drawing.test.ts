import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormView } from '../../lib/form/form.ts';
import type { CreateDrawing, DrawnSession } from '../../lib/hints/create-drawing.ts';
import { deferredDrawing } from '../../lib/hints/deferred-drawing.ts';
import type { HintsDrawing } from '../../lib/hints/drawing.ts';
import { nothingYet } from '../../lib/hints/model/model.ts';
import { type Scene, sceneOf } from '../../lib/hints/model/shown.ts';

const form: FormView = {
	step: 'accountInfo',
	isExisting: false,
	language: 'en',
	fields: new Map(),
	missing: [],
	next: undefined,
	update: undefined,
};
const away = sceneOf(nothingYet);
const first = sceneOf({ ...nothingYet, step: 'accountInfo' });
const second = sceneOf({ ...nothingYet, step: 'accountInfo', answered: 1 });

/** A drawing that comes when the test says so, in a browser that has time when the test says so. */
function deferred() {
	const drawn: Scene[] = [];
	const answers: ((create: CreateDrawing | undefined) => void)[] = [];
	const idle: (() => void)[] = [];
	const code = {
		draw: (model) => void drawn.push(model),
		place: vi.fn<() => void>(),
		remove: vi.fn<() => void>(),
		announce: vi.fn<() => void>(),
		enterCard: () => true,
		enterCorner: vi.fn<() => void>(),
		hasFocus: () => true,
		isOurs: () => true,
		noteUpdate: vi.fn<() => void>(),
	} satisfies HintsDrawing;
	vi.stubGlobal('requestIdleCallback', (action: () => void) => idle.push(action));
	const load = vi.fn<() => Promise<CreateDrawing | undefined>>(() => new Promise((resolve) => answers.push(resolve)));
	const drawing = deferredDrawing(load)({} as Document, {} as DrawnSession, 'closed');
	const settle = async () => vi.advanceTimersByTimeAsync(0);
	return {
		drawing,
		drawn,
		load,
		code,
		async beIdle() {
			for (const action of idle.splice(0)) action();
			await settle();
		},
		async come(create: CreateDrawing | undefined = () => code) {
			answers.shift()?.(create);
			await settle();
		},
		async stayAway() {
			answers.shift()?.(undefined);
			await settle();
		},
	};
}

describe('a drawing whose code comes later', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => {
		vi.unstubAllGlobals();
		vi.useRealTimers();
	});

	it('is not asked for away from the form, whatever gets the focus', async () => {
		const { drawing, load, beIdle } = deferred();
		drawing.place();
		drawing.draw(away, form);
		drawing.place();
		await beIdle();
		expect(load).not.toHaveBeenCalled();
	});

	it('is not asked for where the form went before the browser was idle', async () => {
		const { drawing, load, beIdle } = deferred();
		drawing.draw(first, form);
		drawing.remove();
		await beIdle();
		expect(load).not.toHaveBeenCalled();
	});

	it('is not asked for while the browser is busy', () => {
		const { drawing, load } = deferred();
		drawing.draw(first, form);
		expect(load).not.toHaveBeenCalled();
	});

	it('says that nothing of ours has the focus before it is there', () => {
		const { drawing } = deferred();
		drawing.draw(first, form);
		expect([drawing.hasFocus(), drawing.isOurs({} as Event), drawing.enterCard()]).toEqual([false, false, false]);
	});

	it('comes once when the browser is idle, and draws the newest', async () => {
		const { drawing, drawn, load, beIdle, come } = deferred();
		drawing.draw(first, form);
		await beIdle();
		drawing.draw(second, form);
		drawing.place();
		await come();
		expect(drawn).toEqual([second]);
		expect(load).toHaveBeenCalledTimes(1);
		drawing.draw(first, form);
		expect(drawn).toEqual([second, first]);
	});

	it('comes at once when something of the form gets the focus', async () => {
		const { drawing, drawn, come } = deferred();
		drawing.draw(first, form);
		drawing.place();
		await come();
		expect(drawn).toEqual([first]);
	});

	it('draws nothing that was removed meanwhile, and is asked for again for the next form', async () => {
		const { drawing, drawn, beIdle, come } = deferred();
		drawing.draw(first, form);
		await beIdle();
		drawing.remove();
		await come();
		expect(drawn).toEqual([]);
		drawing.draw(second, form);
		await beIdle();
		await come();
		expect(drawn).toEqual([second]);
	});

	it.each(['before the browser is idle', 'while it is on its way'])(
		'comes for the form that is there again, where one went %s',
		async (moment) => {
			const { drawing, drawn, beIdle, come } = deferred();
			drawing.draw(first, form);
			if (moment.startsWith('while')) await beIdle();
			drawing.draw(away, form);
			await beIdle();
			await come();
			expect(drawn).toEqual([]);
			drawing.draw(second, form);
			await beIdle();
			await come();
			expect(drawn).toEqual([second]);
		},
	);

	it('is asked for again where it did not come, ever later, until it comes', async () => {
		const { drawing, drawn, load, beIdle, come, stayAway } = deferred();
		drawing.draw(first, form);
		await beIdle();
		for (const wait of [200, 500, 1000]) {
			await stayAway();
			const asked = load.mock.calls.length;
			await vi.advanceTimersByTimeAsync(wait - 1);
			expect(load).toHaveBeenCalledTimes(asked);
			await vi.advanceTimersByTimeAsync(1);
			expect(load).toHaveBeenCalledTimes(asked + 1);
		}
		await come();
		expect(drawn).toEqual([first]);
	});

	it('is asked for as often again for the next form, however often it did not come for this one', async () => {
		const { drawing, load, beIdle, stayAway } = deferred();
		for (const nextForm of [form, { ...form }]) {
			load.mockClear();
			drawing.draw(first, nextForm);
			await beIdle();
			for (let asked = 0; asked < 6; asked += 1) {
				await stayAway();
				await vi.advanceTimersByTimeAsync(10_000);
			}
			await stayAway();
			await vi.runAllTimersAsync();
			expect(load).toHaveBeenCalledTimes(7);
			drawing.remove();
		}
	});

	it('asks no more once it is removed', async () => {
		const { drawing, load, beIdle, stayAway } = deferred();
		drawing.draw(first, form);
		await beIdle();
		await stayAway();
		drawing.remove();
		await vi.runAllTimersAsync();
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('hands everything on once it is there', async () => {
		const { drawing, code, beIdle, come } = deferred();
		drawing.draw(first, form);
		await beIdle();
		await come();
		drawing.announce(second);
		drawing.enterCorner(true);
		drawing.place();
		drawing.noteUpdate({} as never, 'en');
		drawing.remove();
		expect(code.announce).toHaveBeenCalledWith(second);
		expect(code.enterCorner).toHaveBeenCalledWith(true);
		expect(code.place).toHaveBeenCalledTimes(1);
		expect(code.noteUpdate).toHaveBeenCalledTimes(1);
		expect(code.remove).toHaveBeenCalledTimes(1);
		expect([drawing.hasFocus(), drawing.isOurs({} as Event), drawing.enterCard()]).toEqual([true, true, true]);
	});
});
