import type { Plugin } from 'vite';

/** What WXT puts around the start of a script of ours. */
const around = /^\0virtual:wxt-unlisted-script-entrypoint\?/;

/**
 * Starts what runs on the portal's pages without what WXT puts around it: a logger that says in development which script
 * threw, and in production nothing. Fails the build where the script is not found in it; `bundle.test.ts` holds the outcome.
 */
export function bareScripts(): Plugin {
	return {
		name: 'bare-scripts',
		transform(code, id) {
			if (!around.test(id) || this.environment.config.mode !== 'production') return undefined;
			const script = /^import definition from .+$/m.exec(code)?.[0];
			if (!script) throw new Error('Expected the import of a script in what WXT puts around it, found none');
			return { code: `${script}\nexport default definition.main();`, map: null };
		},
	};
}
