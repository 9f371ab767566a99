// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLayout } from '../../lib/hints/placing/layout.ts';

const asked = vi.fn<(frame: FrameRequestCallback) => number>(() => 1);
let end = () => {};

/** The elements of a page on which a layout follows one field, at rest. */
function page() {
	document.body.innerHTML = `
		<section><label><input></label></section>
		<ul></ul>
		<main></main>
	`;
	const [section, box, input, list, main] = ['section', 'label', 'input', 'ul', 'main'].map((name) =>
		document.querySelector<HTMLElement>(name)!,
	);
	const root = main!.attachShadow({ mode: 'open' });
	root.innerHTML = '<section><textarea></textarea></section>';
	const inner = root.querySelector('section')!;
	const area = root.querySelector('textarea')!;
	const layout = createLayout(document);
	layout.watch({
		host: document.body.appendChild(document.createElement('div')),
		room: document.documentElement,
		boxes: new Map([
			['companyName', box!],
			['addressLine1', area],
		]),
		areTexts: false,
		ringed: undefined,
		open: undefined,
		uncovered: () => [],
	});
	end = () => layout.stop();
	// What watching asked for is done.
	asked.mock.calls.at(-1)?.[0](0);
	asked.mockClear();
	return { section: section!, input: input!, list: list!, inner, area };
}

describe('a scroll', () => {
	beforeEach(() => {
		vi.stubGlobal('requestAnimationFrame', asked);
		vi.stubGlobal(
			'ResizeObserver',
			class {
				observe() {}
				disconnect() {}
			},
		);
		document.elementFromPoint ??= () => null;
	});
	afterEach(() => {
		end();
		vi.unstubAllGlobals();
	});

	const of = (target: EventTarget) => target.dispatchEvent(new Event('scroll'));

	it.each(['input', 'list', 'area'] as const)('of the %s moves no field: nothing is looked at', (name) => {
		of(page()[name]);
		expect(asked).not.toHaveBeenCalled();
	});

	it.each(['section', 'inner'] as const)('of the %s around a field has it looked at once', (name) => {
		const { [name]: target } = page();
		of(target);
		of(target);
		expect(asked).toHaveBeenCalledTimes(1);
	});

	it('of the page has it looked at', () => {
		page();
		of(document);
		expect(asked).toHaveBeenCalledTimes(1);
	});
});
