import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The builds that there are: `npm run check` makes Chrome's, `npm test` Firefox's too, and `.ci/run` all three. */
const builds = ['chrome', 'edge', 'firefox'].filter((browser) => existsSync(pathOf(browser)));

function pathOf(browser: string): URL {
	return new URL(`../../.output/${browser}-mv3/manifest.json`, import.meta.url);
}

/** What gives the extension power, or opens it to others: held exactly, so that nothing more slips in. */
const power = {
	permissions: ['storage', 'scripting'],
	optional_permissions: undefined,
	host_permissions: ['https://partner.microsoft.com/*'],
	optional_host_permissions: undefined,
	content_scripts: [{ matches: ['https://partner.microsoft.com/*'], js: ['gate.js'] }],
	web_accessible_resources: undefined,
	content_security_policy: {
		extension_pages: [
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
		].join('; '),
	},
};

const chromium = {
	externally_connectable: { ids: [] },
	minimum_chrome_version: '137',
	browser_specific_settings: undefined,
	background: { service_worker: 'background.js' },
};
const own: Record<string, object> = {
	chrome: chromium,
	edge: chromium,
	firefox: {
		externally_connectable: undefined,
		minimum_chrome_version: undefined,
		browser_specific_settings: {
			gecko: {
				id: 'faircopy@faircopy.example',
				strict_min_version: '147.0',
				data_collection_permissions: { required: ['none'] },
			},
		},
		background: { scripts: ['background.js'] },
	},
};

test('there is a build to look at', () => expect(builds).toContain('chrome'));

describe.each(builds)('the manifest for %s', (browser) => {
	const manifest = JSON.parse(readFileSync(pathOf(browser), 'utf8')) as Record<string, unknown>;

	test.each(Object.entries({ ...power, ...own[browser] }))('has exactly this as %s', (key, value) => {
		expect(manifest[key]).toEqual(value);
	});

	test('has no key beyond those that are known', () => {
		const known = [
			'manifest_version',
			'name',
			'description',
			'version',
			'icons',
			'default_locale',
			'storage',
			'commands',
		];
		const pages = ['action', 'options_ui'];
		const all = new Set([...known, ...pages, ...Object.keys(power), ...Object.keys(own[browser] ?? {})]);
		expect(Object.keys(manifest).filter((key) => !all.has(key))).toEqual([]);
	});
});
