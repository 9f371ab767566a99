import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, realpathSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DeployedPolicy } from '../../lib/deployment/policy-shape.ts';

/** Every key, and a pack with all that platforms escape. Its first-run page opens: whoever starts a browser waits for it. */
export const wholePolicy: DeployedPolicy = {
	packs: [
		JSON.stringify({
			format: 1,
			id: 'policy-test',
			version: '1.0.0',
			name: { en: `Test “${'"'}\\ $x 'so' 🙂 é`, fr: 'Essai' },
			accept: ['CRGH', 'A & B ]]>'],
		}),
	],
	levels: { 'phone-number-shape': 'error', 'company-name-*': 'hint' },
	language: 'fr',
	minLevel: 'question',
	atNext: 'ask',
	userMayChange: ['language', 'company-name-*'],
	allowImport: false,
	allowedPackHashes: ['0'.repeat(64)],
	disabledFeatures: ['export', 'copy-report'],
	supportUrl: 'mailto:desk@contoso.example',
	disableFirstRunPage: false,
};

/** Where this Chromium reads managed policies on Linux: a build's own name decides. */
export function chromiumPolicyFolder(executable: string): string {
	const version = execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	if (version.startsWith('Google Chrome for Testing')) return '/etc/opt/chrome_for_testing/policies/managed';
	return version.startsWith('Google Chrome') ? '/etc/opt/chrome/policies/managed' : '/etc/chromium/policies/managed';
}

/** The id that Chromium gives an unpacked extension without a `key`: of its folder's path. */
export function unpackedId(folder: string): string {
	const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
	return digest.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Whether a new file can be put into a folder, which need not exist. */
export function canBePlaced(path: string): boolean {
	if (process.platform !== 'linux' || existsSync(path)) return false;
	let folder = dirname(path);
	while (!existsSync(folder)) folder = dirname(folder);
	try {
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** A file outside the repository that stands there while a test runs. */
export interface PlacedFile {
	write(text: string): void;
	/** Takes it away, with the folders that were made for it. */
	remove(): void;
}

/** Puts a file where there was none; throws where there is one. */
export function placeFile(path: string, text: string): PlacedFile {
	const made = mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text, { flag: 'wx' });
	return {
		write: (later) => writeFileSync(path, later),
		remove() {
			rmSync(path, { force: true });
			if (!made) return;
			try {
				for (let folder = dirname(path); folder.length >= made.length; folder = join(folder, '..')) rmdirSync(folder);
			} catch {
				// Somebody else put something there meanwhile: it is theirs.
			}
		},
	};
}
