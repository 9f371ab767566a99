import { type Room, rooms } from './rooms.ts';

/** How deep the folders of a room may lie: `lib/rules/readings/company-name` is two below its room. */
const depths = [0, 1, 2];

/** What no pure room may name. */
const impure = [
	'window',
	'document',
	'navigator',
	'location',
	'chrome',
	'browser',
	'fetch',
	'console',
	'localStorage',
	'setTimeout',
	'setInterval',
	'process',
];

interface Ban {
	group: readonly string[];
	message: string;
	allowTypeImports?: true;
}

const everywhere: readonly Ban[] = [
	{ group: ['zod'], message: 'Import zod/mini: the whole of zod costs 92 kB and probes new Function.' },
	{ group: ['**/entrypoints/**', '**/test/**'], message: 'No room sees entrypoints or test.' },
];

/** The bans of one room's files `depth` folders below it. Each block repeats the general bans: a later one replaces an earlier. */
function bans(name: string, room: Room, depth: number): readonly Ban[] {
	const { reason: message, sees, seesFiles = [], seesTypesOf = [], packages = [] } = room;
	const up = '../'.repeat(depth + 1);
	const own = depth > 0 ? ['!../**', `${up}**`] : [];
	const opened = (names: readonly string[]) => names.map((other) => `!${up}${other}/**`);
	const outside = packages.map((one) => (one.startsWith('../') ? `!${'../'.repeat(depth)}${one}` : `!${one}`));
	const refused: Ban = {
		group: ['**', '!./**', ...own, ...opened(sees), ...seesFiles.map((file) => `!${up}${file}`), ...outside],
		message,
	};
	if (seesTypesOf.length === 0) return [...everywhere, refused];
	const unseen = Object.keys(rooms).filter((other) => ![name, ...sees, ...seesTypesOf].includes(other));
	const unseenAsTypes: Ban[] = unseen.length > 0 ? [{ group: unseen.map((other) => `${up}${other}/**`), message }] : [];
	return [...everywhere, ...unseenAsTypes, { ...refused, allowTypeImports: true }];
}

function roomBlocks(name: string, room: Room) {
	return depths.map((depth) => ({
		files: [`lib/${name}/${'*/'.repeat(depth)}*.{ts,tsx}`],
		rules: {
			'no-restricted-imports': ['error', { patterns: bans(name, room, depth) }],
			...(room.pure && {
				'no-restricted-globals': [
					'error',
					...impure.map((global) => ({
						name: global,
						message: 'This room is pure: no page, no browser, no clock, no network.',
					})),
				],
			}),
		},
	}));
}

const smallScripts = {
	files: ['entrypoints/gate.ts', 'entrypoints/hints/**'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						group: ['data', 'tables', 'rules', 'settings', 'check', 'text', 'files'].map((room) => `**/lib/${room}/**`),
						message: 'What runs on the page stays small: no rule, no table, no sentence; the worker judges.',
					},
					{ group: ['zod', 'zod/mini', 'i18next'], message: 'What runs on the page carries neither zod nor i18next.' },
				],
			},
		],
	},
};

/** The text of `.oxlintrc.json`: the general rules, and the fences of the house. */
export function lintConfig(): string {
	const config = {
		$schema: './node_modules/oxlint/configuration_schema.json',
		plugins: ['typescript', 'import', 'unicorn', 'oxc', 'promise'],
		categories: { correctness: 'error', suspicious: 'error', perf: 'warn' },
		ignorePatterns: ['.output', '.wxt', '.tmp', 'node_modules'],
		rules: {
			'import/no-cycle': 'error',
			'no-await-in-loop': 'off',
			'no-shadow': 'off',
			'import/no-unassigned-import': 'off',
			'no-underscore-dangle': 'off',
			'unicorn/no-array-sort': 'off',
			'unicorn/consistent-function-scoping': 'off',
			'unicorn/prefer-set-has': 'off',
			'import/no-named-as-default': 'off',
			'import/no-named-as-default-member': 'off',
			'unicorn/prefer-array-flat-map': 'off',
			'no-map-spread': 'off',
		},
	};
	const overrides = [
		...Object.entries(rooms).flatMap(([name, room]) => roomBlocks(name, room)),
		smallScripts,
		{ files: ['lib/**', 'entrypoints/**'], rules: { 'no-console': 'error' } },
		// What runs at build time speaks to whoever runs it.
		{ files: ['lib/build/**'], rules: { 'no-console': 'off' } },
	];
	const general = JSON.stringify(config, undefined, '\t').slice(0, -2);
	const blocks = overrides.map((block) => `\t\t${JSON.stringify(block)}`).join(',\n');
	return `// Generated from lib/build/rooms.ts by \`npm run generate\`; do not edit.\n${general},\n\t"overrides": [\n${blocks}\n\t]\n}\n`;
}
