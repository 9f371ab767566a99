import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './lib/build/bare-scripts.ts';
import { jsxAsCalls } from './lib/build/jsx-as-calls.ts';
import { nativeBrowserOnPages } from './lib/build/native-browser.ts';
import { packageAssets } from './lib/build/package-assets.ts';
import { preactAsText } from './lib/build/preact-as-text.ts';
import { firefoxExtensionId } from './lib/deployment/extension-ids.ts';
import { originPatterns } from './lib/portals/partner-center.ts';

// No request can leave the extension's own pages or its worker; own data files still load.
const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"base-uri 'none'",
	"object-src 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');

/** The oldest browsers that place a popover beside its source. */
const browsers = ['chrome137', 'firefox147'];

/** A page names all its files at once: found one behind the other, they keep whoever opens the settings waiting. */
const filesOfPage = (_: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) =>
	hostType === 'html' ? files : [];

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	modules: ['@wxt-dev/webextension-polyfill'],
	vite: () => ({
		plugins: [preactAsText(), jsxAsCalls(), bareScripts(), preact({ reactAliasesEnabled: false })],
		// The package has no `exports`: its CommonJS build, which Node reads, would bring every country along.
		resolve: { alias: { 'stdnum/lib/cjs': 'stdnum/lib/esm' } },
		build: { modulePreload: { polyfill: false, resolveDependencies: filesOfPage }, target: browsers },
	}),
	hooks: {
		'build:publicAssets': (_, assets) => void assets.push(...packageAssets()),
		'vite:build:extendConfig': nativeBrowserOnPages,
	},
	manifest: ({ browser, command }) => ({
		name: '__MSG_name__',
		description: '__MSG_description__',
		default_locale: 'en',
		permissions: ['storage', 'scripting'],
		host_permissions: [...originPatterns],
		content_scripts: [{ matches: [...originPatterns], js: ['gate.js'] }],
		storage: { managed_schema: 'managed_schema.json' },
		commands: {
			nextHint: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_nextHint__' },
			previousHint: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_previousHint__' },
			openHint: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_openHint__' },
		},
		...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: firefoxExtensionId,
							strict_min_version: '147.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { minimum_chrome_version: '137', externally_connectable: { ids: [] } }),
	}),
});
