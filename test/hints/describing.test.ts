// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDescriptions } from '../../lib/hints/view/describing.ts';
import type { FieldId } from '../../lib/record/fields.ts';

/** happy-dom has no `ariaDescribedByElements`: a stand-in that writes the attribute, as browsers do. */
function withReferences(control: HTMLElement): HTMLElement {
	let elements: Element[] | null = null;
	let written: string | null = null;
	let count = 0;
	Object.defineProperty(control, 'ariaDescribedByElements', {
		get: () => (control.getAttribute('aria-describedby') === written ? elements : null),
		set: (value: Element[]) => {
			elements = value;
			written = `ours-${(count += 1)}`;
			control.setAttribute('aria-describedby', written);
		},
	});
	return control;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function described() {
	document.body.replaceChildren();
	const control = withReferences(document.body.appendChild(document.createElement('input')));
	const descriptions = createDescriptions(document);
	const say = (text: string) => {
		descriptions.describe(new Map([['city' as FieldId, { control, text }]]), document.documentElement);
	};
	const isReferred = () => (control.ariaDescribedByElements?.length ?? 0) > 0;
	return { control, descriptions, say, isReferred };
}

describe('the description of a field', () => {
	it('is referred to, and again after the page wrote its own reference', async () => {
		const { control, say, isReferred } = described();
		say('a hint');
		expect(isReferred()).toBe(true);
		control.setAttribute('aria-describedby', 'of-the-page');
		expect(isReferred()).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		expect(isReferred()).toBe(true);
	});

	it('puts the page’s newest reference back when it goes', async () => {
		const { control, say, descriptions } = described();
		say('a hint');
		control.setAttribute('aria-describedby', 'of-the-page');
		await vi.advanceTimersByTimeAsync(1);
		descriptions.remove();
		expect(control.getAttribute('aria-describedby')).toBe('of-the-page');
	});

	it('gives up on a page that takes every reference away, and never answers it at once', async () => {
		const { control, say, isReferred } = described();
		let taken = 0;
		const hostile = new MutationObserver(() => {
			if (!isReferred()) return;
			taken += 1;
			control.removeAttribute('aria-describedby');
		});
		hostile.observe(control, { attributes: true });
		say('a hint');
		await Promise.resolve();
		await Promise.resolve();
		expect(taken).toBeLessThanOrEqual(1);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(taken).toBeGreaterThan(1);
		expect(taken).toBeLessThan(8);
		expect(vi.getTimerCount()).toBe(0);
		say('another hint');
		await vi.advanceTimersByTimeAsync(60_000);
		expect(taken).toBeLessThan(16);
		hostile.disconnect();
	});

	it('waits longer each time before it refers anew', async () => {
		const { control, say, isReferred } = described();
		const moments: number[] = [];
		const hostile = new MutationObserver(() => {
			if (!isReferred()) return;
			moments.push(Date.now());
			control.removeAttribute('aria-describedby');
		});
		hostile.observe(control, { attributes: true });
		say('a hint');
		await vi.advanceTimersByTimeAsync(60_000);
		hostile.disconnect();
		const waits = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
		expect(waits.length).toBeGreaterThan(2);
		expect(waits).toEqual(waits.toSorted((one, other) => one - other));
		expect(new Set(waits).size).toBe(waits.length);
	});

	it('leaves no timer behind', async () => {
		const { control, say, descriptions } = described();
		say('a hint');
		const before = vi.getTimerCount();
		control.removeAttribute('aria-describedby');
		await Promise.resolve();
		await Promise.resolve();
		// Our answer waits: without that this would prove nothing.
		expect(vi.getTimerCount()).toBeGreaterThan(before);
		descriptions.remove();
		expect(vi.getTimerCount()).toBe(0);
	});
});
