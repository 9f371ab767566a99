import { type InlineConfig, mergeConfig } from 'vite';

/** As far as an entrypoint is looked at here. */
interface BuiltEntrypoint {
	type: string;
}

/**
 * Keeps webextension-polyfill out of what runs on the portal's pages: the gate is loaded with every one of them, and the
 * browsers that Faircopy needs have promises of their own. The worker and the extension's pages keep it.
 */
export function nativeBrowserOnPages(entrypoints: readonly BuiltEntrypoint[], config: InlineConfig): void {
	if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
	Object.assign(config, mergeConfig(config, { resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } } }));
}
