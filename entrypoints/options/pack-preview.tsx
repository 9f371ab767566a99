import { useState } from 'preact/hooks';
import type { TestResult } from '../../lib/check/pack-tests.ts';
import { packsInUse } from '../../lib/settings/kept-packs.ts';
import { packDifference } from '../../lib/settings/pack-difference.ts';
import { type Place, placedProblems } from '../../lib/settings/pack-places.ts';
import { problemAt } from '../../lib/settings/problems.ts';
import type { TeamPack } from '../../lib/settings/team-pack.ts';
import { Differences } from './pack-differences.tsx';
import type { PackToTake } from './pack-reading.ts';
import { nameOf } from './pack-words.ts';
import type { PacksProps } from './packs.tsx';

interface PackPreviewProps extends PacksProps {
	pack: TeamPack;
	reading: PackToTake;
	onPick(place: Place): void;
	onUse(isDryRun: boolean): unknown;
	onCancel(): void;
}

/** What a pack would change, and what its own tests say; where some do not come out, it takes a second yes to use it. */
export function PackPreview({ pack, reading, onPick, onUse, onCancel, ...props }: PackPreviewProps) {
	const { words, language, stored } = props;
	const [isSure, setSure] = useState(false);
	const { tests, text } = reading;
	const before = packsInUse(stored).find((one) => one.pack.id === pack.id);
	const differences = packDifference(before?.pack, pack);
	const canUse = isSure || tests.failed.length === 0;
	return (
		<div class="preview">
			<h3>
				{nameOf(pack, language)} {pack.version}
			</h3>
			<p>
				{before ? words('replaces', { version: before.pack.version }) : words('isNew', { id: pack.id })}{' '}
				{pack.owner && words('owner', { owner: pack.owner })}
			</p>
			<h4>{words('differences')}</h4>
			{differences.length === 0 && <p>{words(before ? 'same' : 'nothing')}</p>}
			<Differences {...props} name={nameOf(pack, language)} isNew={!before} differences={differences} />
			<h4>{words('tests')}</h4>
			<Tests {...props} {...{ tests, pack, text, onPick }} />
			{tests.failed.length > 0 && (
				<label>
					<input type="checkbox" checked={isSure} onChange={({ currentTarget: { checked } }) => setSure(checked)} />{' '}
					{words('allTheSame')}
				</label>
			)}
			<p class="actions">
				<button class="primary" disabled={!canUse} onClick={() => onUse(false)}>
					{words('use')}
				</button>
				<button disabled={!canUse} onClick={() => onUse(true)}>
					{words('dryRunFirst')}
				</button>
				<button onClick={onCancel}>{words('cancel')}</button>
			</p>
		</div>
	);
}

interface TestsProps extends Pick<PacksProps, 'words'> {
	tests: TestResult;
	pack: TeamPack;
	text: string;
	onPick(place: Place): void;
}

/** What the pack's own tests say: a press on one that does not come out shows its record. */
function Tests({ words, tests: { count, failed }, pack, text, onPick }: TestsProps) {
	if (count === 0) return <p>{words('noTests')}</p>;
	if (failed.length === 0) return <p>{words('testsPassed', { count })}</p>;
	const placeOf = ({ check, expected, position }: TestResult['failed'][number]) => {
		const at = ['checks', pack.checks.findIndex(({ id }) => id === check), 'tests', expected, position];
		return placedProblems(text, [problemAt(at, 'notAllowed')])[0]!;
	};
	return (
		<>
			<p>{words('testsFailed', { count: failed.length, total: count })}</p>
			<ul>
				{failed.map((one) => {
					const { line, column } = placeOf(one);
					const { check, expected, position } = one;
					return (
						<li key={`${check} ${expected} ${position}`}>
							<button class="plain place" onClick={() => onPick({ line, column })}>
								{line}:{column}
							</button>{' '}
							— {words(expected === 'fail' ? 'silent' : 'loud', { check, position: position + 1 })}
						</li>
					);
				})}
			</ul>
		</>
	);
}
