import { type Policy, policyKeys, type PolicyKeyReport } from './policy.ts';
import type { Problem } from './problems.ts';
import { packHash, readPack } from './team-pack.ts';

/** What became of one key of the policy; `absent` where the browser delivered none of that name. */
export type PolicyLine = PolicyKeyReport | { key: string; became: 'absent' };

/**
 * One line for each key that there is, in its order, then those that are not known.
 * @param ofPatterns what the pattern engine alone can tell of the policy's packs
 */
export function policyLines({ keys }: Pick<Policy, 'keys'>, ofPatterns: readonly Problem[] = []): PolicyLine[] {
	const delivered = new Map(keys.map((report) => [report.key, report]));
	const known = Object.keys(policyKeys).map((key): PolicyLine => delivered.get(key) ?? { key, became: 'absent' });
	const unknown = keys.filter(({ key }) => !Object.hasOwn(policyKeys, key));
	return [...known, ...unknown].map((line) =>
		line.key === 'packs' && line.became !== 'absent' && ofPatterns.length > 0
			? {
					...line,
					became: line.became === 'refused' ? 'refused' : 'partly',
					problems: [...line.problems, ...ofPatterns],
				}
			: line,
	);
}

/** A pack of the policy in few words; of one that cannot be read, its hash alone. */
export interface PackOfPolicy {
	id?: string;
	name?: { en: string; fr?: string | undefined };
	version?: string;
	checks?: number;
	hash: string;
}

/** The packs that the policy delivered, read or not, in their order. */
export function packsOfPolicy(value: unknown): PackOfPolicy[] {
	const texts = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
	return texts.map((text) => {
		const pack = readPack(text).value;
		const { id, name, version } = pack ?? {};
		return { hash: packHash(text), ...(pack && { id, name, version, checks: pack.checks.length }) } as PackOfPolicy;
	});
}

/** What the text for whoever helps tells beside the policy. */
export interface Surroundings {
	/** Our version, and the browser's name and version. */
	version: string;
	browser: string;
	/** The texts of the imported packs. */
	imported: readonly string[];
	/** A problem as a person reads it. */
	told(problem: Problem): string;
}

/** A longer value is only counted. */
const longestValue = 300;

/**
 * A text that tells how the policy arrived, for whoever helps: no word list, no accepted value and nothing else that may
 * be a customer's is in it.
 */
export function policyDiagnostic(
	lines: readonly PolicyLine[],
	{ version, browser, imported, told }: Surroundings,
): string {
	const absent = lines.filter(({ became }) => became === 'absent').map(({ key }) => key);
	return [
		`Faircopy ${version}: policy`,
		`browser: ${browser}`,
		...lines.flatMap((line) => (line.became === 'absent' ? [] : linesOf(line, told))),
		`not set: ${absent.join(', ') || '-'}`,
		`imported packs: ${imported.length}`,
		...packsOfPolicy(imported).map(packLine),
		'',
	].join('\n');
}

function linesOf({ key, value, became, problems }: PolicyKeyReport, told: Surroundings['told']): string[] {
	return [
		`${key}: ${became}, ${shown(key, value, became)}`,
		...(key === 'packs' ? packsOfPolicy(value).map(packLine) : []),
		...problems.map((problem) =>
			key === 'packs' ? `  ${pathInPack(problem)}: ${problem.kind}` : `  ${problem.path}: ${told(problem)}`,
		),
	];
}

const packLine = ({ id, version, checks, hash }: PackOfPolicy, at: number) =>
	`  packs.${at}: ${id === undefined ? 'cannot be read' : `${id} ${version}, checks: ${checks}`}, SHA-256 ${hash}`;

/** The words that a check replaces are keys themselves. */
const pathInPack = ({ path }: Problem) => path.replace(/\.swap\..*/, '.swap');

/** A value that was taken, where it is short and says nothing of customers; of any other how much it is. */
function shown(key: string, value: unknown, became: PolicyKeyReport['became']): string {
	const text = JSON.stringify(value) ?? '';
	if (became !== 'refused' && key !== 'packs' && text.length <= longestValue) return text;
	if (Array.isArray(value)) return `${value.length} entries`;
	if (typeof value === 'object' && value !== null) return `${Object.keys(value).length} entries`;
	return typeof value === 'string' ? `a text of ${value.length} characters` : typeof value;
}
