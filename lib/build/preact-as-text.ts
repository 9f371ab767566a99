import type { Plugin } from 'vite';

const write = /\.innerHTML=/g;

/**
 * Preact sets markup in one place, for `dangerouslySetInnerHTML`, which this project never uses: the built code sets
 * text there instead, so that nothing in the package can write markup. Fails the build unless that place was found
 * exactly once, as a newer Preact may have moved it.
 */
export function preactAsText(): Plugin {
	return {
		name: 'preact-as-text',
		enforce: 'pre',
		transform(code, id) {
			if (!/\/preact\/dist\/preact\.m?js(?:\?|$)/.test(id)) return undefined;
			const found = code.match(write)?.length ?? 0;
			if (found !== 1) throw new Error(`Expected one place in Preact that sets markup, found ${found}`);
			return { code: code.replace(write, '.textContent='), map: null };
		},
	};
}
