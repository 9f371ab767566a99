import { useState } from 'preact/hooks';
import { exportedPack, holdsSettings } from '../../lib/settings/exported-pack.ts';
import { readOwn } from '../../lib/settings/own-checks.ts';
import { packsInUse } from '../../lib/settings/kept-packs.ts';
import { readPack } from '../../lib/settings/team-pack.ts';
import type { PacksProps } from './packs.tsx';
import { Problems } from './problems.tsx';
import { copied, packFileName, saveFile } from './saved-file.ts';

/** The parts of the head that the person fills in: each with its words, and its place in the pack. */
const fields = [
	['id', 'id'],
	['version', 'version'],
	['nameEn', 'name.en'],
	['nameFr', 'name.fr'],
	['ownerField', 'owner'],
] as const;
type Field = (typeof fields)[number][0];

/** The person's settings as a pack: a head to fill in, then its text to copy or save. Nothing is sent. */
export function PackExport(props: PacksProps) {
	const { text, words, current } = props;
	const { preferences, settings } = current;
	const [head, setHead] = useState<Record<Field, string>>(() => firstHead(props));
	const [said, setSaid] = useState('');
	const isOff = settings.disabled.includes('export');
	const name = { en: head.nameEn.trim(), fr: head.nameFr.trim() };
	const pack = exportedPack(preferences, { id: head.id, version: head.version, name, owner: head.ownerField.trim() });
	// What a reader would refuse never leaves as a file.
	const { value, problems } = readPack(pack);
	const file = packFileName(head.id);
	const holdsNothing = value !== undefined && !holdsSettings(pack);
	const canLeave = !isOff && problems.length === 0 && !holdsNothing;
	return (
		<section>
			<h2>{words('export')}</h2>
			<p>{words('exportNote')}</p>
			<p>{words('staysHere')}</p>
			{isOff && <p>{words('exportOff')}</p>}
			<div class="head">
				{fields.map(([field, path]) => {
					const own = problems.filter((problem) => problem.path === path);
					return (
						<div key={field}>
							<label>
								{words(field)}
								<input
									value={head[field]}
									disabled={isOff}
									spellcheck={false}
									aria-invalid={own.length > 0}
									aria-describedby={own.length > 0 ? `export-${field}` : undefined}
									onInput={({ currentTarget }) => {
										setHead({ ...head, [field]: currentTarget.value });
										setSaid('');
									}}
								/>
							</label>
							<div id={`export-${field}`}>
								{own.length > 0 && <Problems text={text} problems={own.map((problem) => ({ ...problem, path: '' }))} />}
							</div>
						</div>
					);
				})}
			</div>
			<Problems
				text={text}
				problems={problems.filter((problem) => fields.every(([, path]) => path !== problem.path))}
			/>
			{holdsNothing && <p>{words('empty')}</p>}
			{preferences.accept.length > 0 && <p>{words('personal', { count: preferences.accept.length })}</p>}
			{readOwn(preferences.own).problems.length > 0 && <p>{words('ownUnread')}</p>}
			<p class="actions">
				<button disabled={!canLeave} onClick={() => saveFile(file, pack)}>
					{words('save', { file })}
				</button>
				<button
					disabled={!canLeave}
					onClick={async () => setSaid(words((await copied(pack)) ? 'copied' : 'notCopied'))}
				>
					{words('copy')}
				</button>
			</p>
			<p role="status">{said}</p>
			{canLeave && (
				<details>
					<summary>{words('show')}</summary>
					<pre tabIndex={0}>{pack}</pre>
				</details>
			)}
		</section>
	);
}

/** What the form holds at first; where a pack of that id is in use, its head with the next version. */
function firstHead({ words, stored }: PacksProps): Record<Field, string> {
	const id = words('defaultId');
	const before = packsInUse(stored).find(({ pack }) => pack.id === id)?.pack;
	const [major = '1', minor = '0'] = before?.version.split('.') ?? [];
	return {
		id,
		version: before ? `${major}.${Number(minor) + 1}.0` : '1.0.0',
		nameEn: before?.name.en ?? words('defaultNameEn'),
		nameFr: before ? (before.name.fr ?? '') : words('defaultNameFr'),
		ownerField: before?.owner ?? '',
	};
}
