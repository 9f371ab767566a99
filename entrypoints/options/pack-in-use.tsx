import type { ComponentChildren } from 'preact';
import { type PackInUse as InUse } from '../../lib/settings/kept-packs.ts';
import { problemAt } from '../../lib/settings/problems.ts';
import type { Team } from '../../lib/settings/team-checks.ts';
import { packHash, packLayer } from '../../lib/settings/team-pack.ts';
import { Lock } from './lock.tsx';
import { levelBy } from './level-word.ts';
import { nameOf, ruleTitle } from './pack-words.ts';
import type { PacksProps } from './packs.tsx';
import { Problems } from './problems.tsx';
import { packFileName, saveFile } from './saved-file.ts';
import { layerNames } from './source.tsx';

/** A pack that a policy brings: nothing about it can be changed here. */
export function PackOfPolicy({ text, words, language, team, ...props }: PacksProps & { team: Team }) {
	return (
		<li>
			<h3>
				{nameOf(team, language)} {team.version}
			</h3>
			<small>
				<Lock /> {text('locked')} · {words('checks', { count: team.checks.length })}
			</small>
			<Overruled {...{ text, words, language, ...props }} layer={`${team.name.en} ${team.version}`} />
		</li>
	);
}

interface PackInUseProps extends PacksProps {
	kept: InUse;
	/** A policy brings a pack of the same id, which speaks alone. */
	isCovered: boolean;
	/** Its place among the imported packs, from 0, and how many there are. */
	place: number;
	count: number;
	isDragged: boolean;
	/** Whether another pack can be dropped on it. */
	isTarget: boolean;
	onMove(place: number, pressed: 'up' | 'down'): void;
	onDrag(id: string | undefined): void;
	onDrop(): void;
}

/** The kind of what is dragged: no file, and no text for a field. */
const draggedKind = 'application/x-faircopy-pack';

/** An imported pack, with what is known of it and all that can be done with it. */
export function PackInUse({ kept, isCovered, place, count, isDragged, isTarget, ...props }: PackInUseProps) {
	const { text, words, language, current, change, onMove, onDrag, onDrop } = props;
	const { pack, previous } = kept;
	const name = nameOf(pack, language);
	const hash = packHash(kept.text);
	const heading = `pack-${pack.id}`;
	const facts = [
		words('checks', { count: pack.checks.length }),
		pack.owner && words('owner', { owner: pack.owner }),
		kept.takenAt && words('takenAt', { time: timeOf(kept.takenAt, language) }),
	];
	return (
		<li
			data-pack={pack.id}
			class={isDragged ? 'dragged' : undefined}
			onDragOver={(event) => isTarget && event.preventDefault()}
			onDrop={(event) => {
				if (!isTarget) return;
				event.preventDefault();
				onDrop();
			}}
		>
			<header>
				{count > 1 && (
					<span
						class="handle"
						draggable
						title={words('drag')}
						onDragStart={({ dataTransfer, currentTarget }) => {
							dataTransfer?.setData(draggedKind, pack.id);
							dataTransfer?.setDragImage(currentTarget.closest('li') ?? currentTarget, 8, 8);
							onDrag(pack.id);
						}}
						onDragEnd={() => onDrag(undefined)}
					/>
				)}
				<h3 id={heading} tabIndex={-1}>
					{name} {pack.version}
				</h3>
				{count > 1 && (
					<span class="moves">
						<Move
							at={place === 0}
							direction="up"
							label={words('upOf', { name })}
							onPress={() => onMove(place - 1, 'up')}
						>
							{words('up')}
						</Move>
						<Move
							at={place === count - 1}
							direction="down"
							label={words('downOf', { name })}
							onPress={() => onMove(place + 1, 'down')}
						>
							{words('down')}
						</Move>
					</span>
				)}
			</header>
			<small>{facts.filter(Boolean).join(' · ')}</small>
			<small class="hash">
				SHA-256 <code>{hash}</code>
			</small>
			{isCovered && <p>{words('sameAsPolicy')}</p>}
			{!current.policy.allowsPack(kept.text) && (
				<Problems text={text} problems={[problemAt([], 'hashNotAllowed', hash)]} />
			)}
			<label>
				<input
					type="checkbox"
					aria-describedby={`${heading} ${heading}-dry`}
					checked={kept.isDryRun === true}
					onChange={({ currentTarget: { checked } }) => change({ dryRun: pack.id, isOn: checked })}
				/>{' '}
				{words('dryRun')}
			</label>
			<small id={`${heading}-dry`}>{words('dryRunNote')}</small>
			{!kept.isDryRun && <Overruled {...props} layer={packLayer(pack).name} />}
			<p class="actions">
				{previous && (
					<button aria-describedby={heading} onClick={() => change({ previousOf: pack.id })}>
						{words('back', { version: previous.version })}
					</button>
				)}
				<button aria-describedby={heading} onClick={() => saveFile(packFileName(pack.id), kept.text)}>
					{words('saveFile')}
				</button>
				<button aria-describedby={heading} onClick={() => change({ withoutPack: pack.id })}>
					{words('remove')}
				</button>
			</p>
		</li>
	);
}

interface MoveProps {
	/** Whether it stands at that end already. */
	at: boolean;
	direction: 'up' | 'down';
	label: string;
	onPress(): void;
	children: ComponentChildren;
}

/** A button that moves a pack by one place; at the end of the list it keeps the focus and does nothing. */
function Move({ at, direction, label, onPress, children }: MoveProps) {
	return (
		<button
			data-move={direction}
			aria-label={label}
			aria-disabled={at || undefined}
			onClick={() => {
				if (!at) onPress();
			}}
		>
			{children}
		</button>
	);
}

/** Which levels of a pack do not hold, and who says something else. */
function Overruled({ texts, text, words, language, current, layer }: PacksProps & { layer: string }) {
	const overruled = Object.entries(current.settings.levels).filter(
		([, { against = [], from }]) => from !== layer && against.some((other) => other.from === layer),
	);
	if (overruled.length === 0) return null;
	const layerName = layerNames(text, language, current.settings);
	return (
		<details>
			<summary>{words('overruled')}</summary>
			<ul>
				{overruled.map(([rule, { value, from }]) => (
					<li key={rule}>
						{words('overruledBy', {
							rule: ruleTitle(texts, rule),
							level: levelBy(texts, value, from, layerName),
							name: layerName(from),
						})}
					</li>
				))}
			</ul>
		</details>
	);
}

const timeOf = (milliseconds: number, language: string) =>
	new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(milliseconds);
