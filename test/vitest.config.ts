import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [preact({ reactAliasesEnabled: false })],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// Only a test that hangs may end so, never one on a machine that is slow or busy.
					testTimeout: 60_000,
					include: [
						'test/*.test.ts',
						'test/{page,hints,browser,command-line,deployment,files,portals,settings}/*.test.{ts,tsx}',
					],
				},
			},
			{
				extends: true,
				// What was built: `npm run check` builds before it tests.
				test: { name: 'package', include: ['test/package/*.test.ts'], testTimeout: 60_000 },
			},
			{
				extends: true,
				// One browser at a time: two cores.
				test: {
					name: 'browser',
					include: ['test/e2e/*.test.ts'],
					fileParallelism: false,
					testTimeout: 60_000,
					expect: { poll: { timeout: 5000 } },
					hookTimeout: 120_000,
				},
			},
		],
	},
});
