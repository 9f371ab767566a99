import type { CDPSession, Page } from 'playwright-core';

/**
 * The world of the content script on a page: the only one in which the time from leaving a field to the painted hint
 * can be measured, because the closed shadow root opens there alone (`chrome.dom`).
 */
export class HintsWorld {
	private constructor(
		private readonly session: CDPSession,
		private readonly contextId: number,
	) {}

	static async on(page: Page): Promise<HintsWorld> {
		const session = await page.context().newCDPSession(page);
		const found = new Promise<number>((resolve) => {
			session.on('Runtime.executionContextCreated', ({ context }) => {
				// Playwright has a world of its own on every page.
				const isOurs = context.origin.startsWith('chrome-extension://') && !context.name.startsWith('__playwright');
				if (isOurs) resolve(context.id);
			});
		});
		await session.send('Runtime.enable');
		return new HintsWorld(session, await found);
	}

	/**
	 * From now on, takes the time between the next press of Tab on the page and the first frame in which a marker
	 * stands whose name holds `words`. Answers milliseconds; fails where such a marker stood before. (The focus events
	 * themselves do not leave a shadow tree in which the focus only moves.)
	 */
	async timeToMarker(words: string): Promise<{ taken: Promise<number> }> {
		await this.evaluate(`globalThis.faircopyTime = new Promise((resolve, reject) => {
			const stands = () => [...document.querySelectorAll('[data-faircopy]')]
				.map((host) => chrome.dom.openOrClosedShadowRoot(host))
				.flatMap((root) => root ? [...root.querySelectorAll('.marker')] : [])
				.some((marker) => marker.ariaLabel?.includes(${JSON.stringify(words)}));
			addEventListener('keydown', () => {
				const left = performance.now();
				if (stands()) reject(new Error('The marker stood before the field was left'));
				const look = () => (stands() ? resolve(performance.now() - left) : requestAnimationFrame(look));
				requestAnimationFrame(look);
			}, { once: true, capture: true });
		}); 0`);
		return { taken: this.evaluate('globalThis.faircopyTime') as Promise<number> };
	}

	/**
	 * From now on, takes where the card stands in each frame in which it is shown. Answers the places, one after the
	 * other, once so many frames more have passed.
	 */
	async placesOfCard(): Promise<{ after(frames: number): Promise<readonly string[]> }> {
		await this.evaluate(`globalThis.faircopyPlaces = [];
			const look = () => {
				const cards = [...document.querySelectorAll('[data-faircopy]')]
					.map((host) => chrome.dom.openOrClosedShadowRoot(host))
					.flatMap((root) => root ? [...root.querySelectorAll('.card')] : []);
				for (const card of cards.filter((one) => one.checkVisibility({ visibilityProperty: true }))) {
					const { left, top } = card.getBoundingClientRect();
					const place = left + ' ' + top;
					if (faircopyPlaces.at(-1) !== place) faircopyPlaces.push(place);
				}
				requestAnimationFrame(look);
			};
			requestAnimationFrame(look); 0`);
		return {
			after: async (frames) =>
				(await this.evaluate(`new Promise((resolve) => {
					let left = ${frames};
					const count = () => (left-- > 0 ? requestAnimationFrame(count) : resolve(globalThis.faircopyPlaces));
					count();
				})`)) as readonly string[],
		};
	}

	/** Evaluates in this world; waits for a promise. */
	async evaluate(expression: string): Promise<unknown> {
		const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
			expression,
			contextId: this.contextId,
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	}
}
