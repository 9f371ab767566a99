import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builds, type Build } from './shared/options.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the built portal lies: one folder per build, named by the hash of what went into it. */
const portalFolder = fileURLToPath(new URL('../../.output/portal/', import.meta.url));

let built: Promise<string> | undefined;
const hashes = new Map<Build, string>();

/** Builds what has changed since last time (most often nothing) and answers with the folder of the three builds. */
export function buildPortal(): Promise<string> {
	built ??= buildAll();
	return built;
}

/** The folder of one build in its present state. */
export function folderOf(name: Build): string {
	const hash = hashes.get(name) ?? hashOf(name);
	hashes.set(name, hash);
	return join(portalFolder, `${name}-${hash}`);
}

async function buildAll(): Promise<string> {
	await mkdir(portalFolder, { recursive: true });
	for (const name of builds) if (!existsSync(folderOf(name))) await buildOne(name);
	return portalFolder;
}

async function buildOne(name: Build): Promise<void> {
	const folder = folderOf(name);
	// Under a name of its own until it is whole: several test processes may build at once.
	const unfinished = join(portalFolder, `.unfinished-${name}-${process.pid}`);
	// A test runner has set it to something else, which would bring development builds of the libraries.
	const before = process.env['NODE_ENV'];
	process.env['NODE_ENV'] = 'production';
	await build({
		configFile: false,
		root: join(here, name),
		base: `/portal-${name}/`,
		mode: 'production',
		logLevel: 'error',
		oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
		build: {
			outDir: unfinished,
			emptyOutDir: true,
			modulePreload: { polyfill: false },
			reportCompressedSize: false,
			chunkSizeWarningLimit: 2000,
		},
	}).finally(() => {
		if (before === undefined) delete process.env['NODE_ENV'];
		else process.env['NODE_ENV'] = before;
	});
	try {
		await rename(unfinished, folder);
	} catch (error) {
		// Another process was first; its build has the same content.
		await rm(unfinished, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
	for (const other of readdirSync(portalFolder)) {
		if (!other.startsWith(`${name}-`) || folder.endsWith(other)) continue;
		await rm(join(portalFolder, other), { recursive: true, force: true });
	}
}

function hashOf(name: Build): string {
	const hash = createHash('sha256');
	const packages = ['vite', ...(name === 'fluent' ? ['react', 'react-dom', '@fluentui/react-components'] : [])];
	const require = createRequire(import.meta.url);
	for (const id of packages) hash.update(`${id} ${require(`${id}/package.json`).version}\n`);
	const files = [join(here, 'build.ts'), ...filesBelow(join(here, 'shared')), ...filesBelow(join(here, name))];
	for (const file of files) hash.update(`${file.slice(here.length)}\n`).update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}

function filesBelow(folder: string): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
