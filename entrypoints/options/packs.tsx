import { useState } from 'preact/hooks';
import type { Language } from '../../lib/record/language.ts';
import { type Problem, problemAt } from '../../lib/settings/problems.ts';
import { type Place, placedProblems, readPackWithPlaces } from '../../lib/settings/pack-places.ts';
import { longestPack, type TeamPack } from '../../lib/settings/team-pack.ts';
import { packsInUse } from '../../lib/settings/kept-packs.ts';
import { Problems } from './problems.tsx';
import type { SectionProps } from './section.ts';

/** What came of a chosen file. */
interface Outcome {
	/** The pack's name, where it was taken up. */
	taken: string | undefined;
	problems: readonly (Problem & Partial<Place>)[];
}

const nameOf = ({ name }: TeamPack, language: Language) => name[language] ?? name.en;

/** The team packs in use, and a way to take up another. */
export function Packs({ text, language, stored, change }: SectionProps) {
	const packs = packsInUse(stored).map(({ pack }) => pack);
	const [outcome, setOutcome] = useState<Outcome>();
	const take = async (file: File): Promise<Outcome> => {
		// A file of more bytes than a pack has characters is not even read.
		if (file.size > longestPack * 4) return { taken: undefined, problems: tooLarge };
		const pack = await file.text();
		const { value, problems } = readPackWithPlaces(pack);
		// `JSON.parse` hides a key that comes twice: what the places tell is not put to the worker.
		if (!value) return { taken: undefined, problems };
		const changed = await change({ pack });
		if (changed.became === 'stored') return { taken: value && nameOf(value, language), problems };
		if (changed.became === 'refused') return { taken: undefined, problems: placedProblems(pack, changed.problems) };
		return { taken: undefined, problems: [problemAt([], 'notKept')] };
	};
	return (
		<section>
			<h2>{text('packs')}</h2>
			<p>{text('packsNote')}</p>
			{packs.length === 0 && <p>{text('noPacks')}</p>}
			<ul>
				{packs.map((pack) => (
					<li key={pack.id}>
						{nameOf(pack, language)} {pack.version}{' '}
						<button onClick={() => change({ withoutPack: pack.id })}>{text('remove')}</button>
					</li>
				))}
			</ul>
			<label>
				{text('choosePack')}{' '}
				<input
					type="file"
					accept=".json,application/json"
					onChange={async ({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						if (file) setOutcome(await take(file));
					}}
				/>
			</label>
			{outcome && (
				<div role="status">
					<p>{outcome.taken ? text('packTaken', { name: outcome.taken }) : text('packRefused')}</p>
					<Problems text={text} problems={outcome.problems} />
				</div>
			)}
		</section>
	);
}

const tooLarge: readonly Problem[] = [problemAt([], 'tooLarge', String(longestPack / 1024))];
