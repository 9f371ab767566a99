// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openGate } from '../../lib/page/watch/gate.ts';

beforeEach(() => {
	vi.useFakeTimers();
	// With a Navigation API, as in browsers, no timer watches the URL.
	Object.assign(window, { navigation: new EventTarget() });
});
afterEach(() => void vi.useRealTimers());

/** A gate on a page that may hold the form, and a worker that brings the hints from the given call on. */
function gate({ from = Infinity, isForm = true } = {}) {
	const state = { isThere: true, isForm };
	const bring = vi.fn(async () => bring.mock.calls.length >= from);
	openGate(document, { mayHoldForm: () => state.isForm, bring, isThere: () => state.isThere });
	const focus = () => document.dispatchEvent(new Event('focusin'));
	return { state, bring, focus };
}
const soon = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the gate', () => {
	it('asks nothing on a page that cannot hold the form, whatever gets the focus', async () => {
		const { bring, focus } = gate({ isForm: false });
		focus();
		await soon(60_000);
		expect(bring).not.toHaveBeenCalled();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('has the hints brought once, and listens no longer', async () => {
		const { bring, focus } = gate({ from: 1 });
		await soon();
		focus();
		await soon(60_000);
		expect(bring).toHaveBeenCalledTimes(1);
	});

	it('asks again, ever later, while no hints come, and at last waits for the focus', async () => {
		const { bring, focus } = gate();
		await soon(60_000);
		const asked = bring.mock.calls.length;
		expect(asked).toBe(7);
		await soon(600_000);
		expect(bring).toHaveBeenCalledTimes(asked);
		expect(vi.getTimerCount()).toBe(0);
		focus();
		await soon();
		expect(bring).toHaveBeenCalledTimes(asked + 1);
	});

	it.each([2, 3, 7])('brings the hints although the worker was stopped until call %i', async (from) => {
		const { bring, focus } = gate({ from });
		await soon(60_000);
		expect(bring).toHaveBeenCalledTimes(from);
		focus();
		await soon(60_000);
		expect(bring).toHaveBeenCalledTimes(from);
	});

	it('has one question under way at a time', async () => {
		const bring = vi.fn(() => new Promise<boolean>(() => {}));
		openGate(document, { mayHoldForm: () => true, bring, isThere: () => true });
		for (let times = 0; times < 5; times += 1) document.dispatchEvent(new Event('focusin'));
		await soon(60_000);
		expect(bring).toHaveBeenCalledTimes(1);
	});

	it('ends with the extension', async () => {
		const { bring, focus, state } = gate();
		await soon();
		const asked = bring.mock.calls.length;
		state.isThere = false;
		focus();
		await soon(60_000);
		expect(bring).toHaveBeenCalledTimes(asked);
		expect(vi.getTimerCount()).toBe(0);
	});
});
