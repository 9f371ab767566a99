/** One room of the house: a folder of `lib`, and what its files may import. */
export interface Room {
	/** Why the fence stands where it does; lint says it to whoever runs into it. */
	reason: string;
	/** The rooms that it sees. */
	sees: readonly string[];
	/** The only files of a room that it sees as values, where it does not see the whole: `rules/catalogue.ts`. */
	seesFiles?: readonly string[];
	/** The rooms of which it sees types only. */
	seesTypesOf?: readonly string[];
	/** The packages and files outside `lib` that it may import, as lint patterns. */
	packages?: readonly string[];
	/** Whether its code runs anywhere: no page, no browser, no clock, no network. */
	pure?: boolean;
}

/**
 * The house, from the ground up: an arrow never leads from a room to one that stands below it in this list. Lint
 * (`.oxlintrc.json` is generated from it) and `test/house.test.ts` hold it.
 */
export const rooms: Readonly<Record<string, Room>> = {
	record: {
		reason: 'record sees nothing of ours: it is the vocabulary that everything else speaks.',
		sees: [],
		pure: true,
	},
	data: { reason: 'data holds tables only and sees nothing of ours.', sees: [], pure: true },
	tables: {
		reason: 'tables reads the data files: it sees record, and data as types.',
		sees: ['record'],
		seesTypesOf: ['data'],
		packages: ['libphonenumber-js/**'],
		pure: true,
	},
	rules: {
		reason:
			'A rule sees only record, tables and the packages named here; data as types, since its words come with the tables.',
		sees: ['record', 'tables'],
		seesTypesOf: ['data'],
		packages: ['zod/mini', 'libphonenumber-js/**', 'stdnum/**'],
		pure: true,
	},
	settings: {
		reason: 'settings sees record and the rules’ ids, levels and options, never a rule’s code.',
		sees: ['record'],
		seesFiles: ['rules/catalogue.ts', 'rules/rule.ts'],
		seesTypesOf: ['rules'],
		packages: ['zod/mini', 'fastest-levenshtein', 'jsonc-parser', '@noble/hashes/*.js', '../../package.json'],
		pure: true,
	},
	check: {
		reason: 'check sees record, tables, rules and settings; it makes no sentence.',
		sees: ['record', 'tables', 'rules', 'settings'],
		packages: ['../../locales/en.json', 're2js', 'fastest-levenshtein'],
		pure: true,
	},
	text: {
		reason: 'text sees record, and check as types: a finding in, sentences out; its words are handed in.',
		sees: ['record'],
		seesTypesOf: ['check'],
		packages: ['../../locales/*.json', 'i18next'],
		pure: true,
	},
	form: { reason: 'form holds the types that page and hints share, and sees record.', sees: ['record'] },
	portals: { reason: 'portals knows one portal: it sees record and form.', sees: ['record', 'form'] },
	page: {
		reason: 'page sees record, form and portals: it reads a page and judges nothing.',
		sees: ['record', 'form', 'portals'],
	},
	style: { reason: 'style is the design sheet and sees nothing.', sees: [] },
	hints: {
		reason: 'hints sees record, form, preact, and check as types: its powers are handed in.',
		sees: ['record', 'form', 'style'],
		seesTypesOf: ['check'],
		packages: ['preact', 'preact/**'],
	},
	wire: {
		reason: 'wire is the contract: it sees record, the schemas of settings, and check and form as types.',
		sees: ['record', 'settings'],
		seesTypesOf: ['check', 'form'],
		packages: ['zod/mini'],
		pure: true,
	},
	files: {
		reason: 'files turns files into records and sees record only: no Node, no browser.',
		sees: ['record'],
		packages: ['csv-parse/sync', '@streamparser/json', 'read-excel-file/universal', 'fastest-levenshtein'],
		pure: true,
	},
	deployment: {
		reason:
			'deployment writes a policy for each platform: it sees record, and settings for the keys; its words are handed in.',
		sees: ['record', 'settings'],
		packages: ['../../locales/en.json', '@noble/hashes/*.js'],
		pure: true,
	},
	browser: {
		reason: 'browser is the only room that touches browser.*: it sees wire, and the others as types.',
		sees: ['wire'],
		seesTypesOf: [
			'record',
			'data',
			'tables',
			'rules',
			'settings',
			'check',
			'text',
			'form',
			'portals',
			'page',
			'style',
			'hints',
			'files',
		],
		packages: ['wxt/browser', 'wxt/utils/**'],
	},
	'command-line': {
		reason: 'command-line wires files, check and text for Node: no page, no hints, no browser.',
		sees: ['record', 'data', 'tables', 'check', 'settings', 'text', 'files'],
		packages: ['node:**', 'libphonenumber-js/**'],
	},
	build: {
		reason: 'build runs at build time: it sees what judges and what is said, nothing that runs on a page.',
		sees: ['record', 'data', 'tables', 'rules', 'check', 'settings', 'text', 'portals', 'deployment', 'command-line'],
		seesTypesOf: ['form'],
		packages: [
			'node:**',
			'../../locales/*.json',
			'@cpsdqs/**',
			'i18n-iso-countries/**',
			'iso-3166',
			'libphonenumber-js/**',
			'vite',
			'wxt',
			'zod/mini',
		],
	},
};
