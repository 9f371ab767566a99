import { browser } from 'wxt/browser';
import type { Product } from '../check/false-alarm.ts';

/** What runs here: our version and the browser's. */
export function product(): Product {
	return { version: browser.runtime.getManifest().version, browser: browserOf(navigator.userAgent) };
}

/** The browser's name and main version by its user agent: “Edge 141”; empty where it is none that is known. */
export function browserOf(userAgent: string): string {
	// Edge calls itself Chrome first.
	const [, name, version] = [...userAgent.matchAll(/\b(Firefox|Chrome|Edg)\/(\d+)/g)].at(-1) ?? [];
	return name ? `${name === 'Edg' ? 'Edge' : name} ${version}` : '';
}
