import { useEffect, useRef, useState } from 'preact/hooks';
import { type Place, selectionAt } from '../../lib/settings/pack-places.ts';
import { longestPack, type TeamPack } from '../../lib/settings/team-pack.ts';
import { PackPreview } from './pack-preview.tsx';
import { type PackToTake, packReading, tooLarge } from './pack-reading.ts';
import { nameOf } from './pack-words.ts';
import type { PacksProps } from './packs.tsx';
import { Problems } from './problems.tsx';

/** Adds a pack from a file, a paste or a drop: looked through, then shown with what it changes, then confirmed. */
export function PackImport(props: PacksProps) {
	const { text, words, language, current, change } = props;
	const isAllowed = current.policy.allowImport;
	const area = useRef<HTMLTextAreaElement>(null);
	const isPasted = useRef(false);
	const latest = useRef(0);
	const [content, setContent] = useState('');
	const [reading, setReading] = useState<PackToTake>();
	const [isOver, setOver] = useState(false);
	const [said, setSaid] = useState('');
	useStrayDrops();

	const look = async (pack: string) => {
		const asked = ++latest.current;
		setContent(pack);
		setSaid('');
		const read = await packReading(pack, props);
		if (asked === latest.current) setReading(read);
	};
	const take = async (file: File) => {
		if (file.size <= longestPack * 4) return look(await file.text());
		setContent('');
		setReading(tooLarge);
	};
	const done = () => {
		setContent('');
		setReading(undefined);
	};
	const use = async (pack: TeamPack, isDryRun: boolean) => {
		const { became } = await change({ pack: content, ...(isDryRun && { isDryRun }) });
		if (became !== 'stored') return look(content);
		done();
		setSaid(words(isDryRun ? 'takenDry' : 'taken', { name: `${nameOf(pack, language)} ${pack.version}` }));
		document.getElementById(`pack-${pack.id}`)?.focus();
	};
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		const { files, types } = event.dataTransfer!;
		if (files[0]) void take(files[0]);
		else if (types.includes('text/plain')) void look(event.dataTransfer!.getData('text/plain'));
	};

	return (
		<section
			class={isOver ? 'import over' : 'import'}
			onDragOver={(event) => {
				if (!isAllowed || !event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain')) return;
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={({ currentTarget, relatedTarget }) => {
				if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
			}}
			onDrop={isAllowed ? drop : undefined}
		>
			<h2>{words('import')}</h2>
			<p id="import-note">{isAllowed ? words('importNote') : text('problem.importNotAllowed')}</p>
			<p>{words('noAddress')}</p>
			<label>
				{words('file')}{' '}
				<input
					type="file"
					accept=".json,application/json"
					disabled={!isAllowed}
					onChange={({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						if (file) void take(file);
						// The same file can be chosen again once it was corrected.
						currentTarget.value = '';
					}}
				/>
			</label>
			<label>
				{words('text')}
				<textarea
					ref={area}
					rows={6}
					wrap="off"
					spellcheck={false}
					disabled={!isAllowed}
					aria-describedby="import-note"
					value={content}
					onPaste={() => (isPasted.current = true)}
					onInput={({ currentTarget: { value } }) => {
						latest.current += 1;
						if (isPasted.current) void look(value);
						else {
							setContent(value);
							// What was looked through is no longer what stands there.
							if (reading?.pack || value === '') setReading(undefined);
						}
						isPasted.current = false;
					}}
				/>
			</label>
			<button disabled={!isAllowed || content === ''} onClick={() => look(content)}>
				{words('look')}
			</button>
			<div role="status">
				{said && <p>{said}</p>}
				{reading && (
					<Outcome {...props} reading={reading} onPick={(place) => area.current && showPlace(area.current, place)} />
				)}
			</div>
			{reading?.pack && (
				<PackPreview
					{...props}
					key={reading.text}
					pack={reading.pack}
					reading={reading}
					onPick={(place) => area.current && showPlace(area.current, place)}
					onUse={(isDryRun) => reading.pack && use(reading.pack, isDryRun)}
					onCancel={done}
				/>
			)}
		</section>
	);
}

interface OutcomeProps extends PacksProps {
	reading: PackToTake;
	onPick(place: Place): void;
}

/** What speaks against a pack, or what of it has no effect. */
function Outcome({ text, words, reading: { pack, problems, refusals }, onPick }: OutcomeProps) {
	return (
		<>
			{refusals.length > 0 && (
				<>
					<p>{words('notNow')}</p>
					<Problems text={text} problems={refusals} />
				</>
			)}
			{pack && <p>{words('ready')}</p>}
			{problems.length > 0 && (
				<>
					<p>{pack || refusals.length > 0 ? words('noted') : words('refused', { count: problems.length })}</p>
					<Problems text={text} problems={problems} onPick={onPick} />
				</>
			)}
		</>
	);
}

/** Selects the part at a place and brings its line into view; lines do not wrap. */
function showPlace(area: HTMLTextAreaElement, place: Place): void {
	const { start, end } = selectionAt(area.value, place);
	area.focus();
	area.setSelectionRange(start, end);
	area.scrollTop = (place.line - 2) * Number.parseFloat(getComputedStyle(area).lineHeight);
}

/** A file that is dropped beside its place would take the place of the page. */
function useStrayDrops(): void {
	useEffect(() => {
		const keep = (event: DragEvent) => {
			if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
		};
		addEventListener('dragover', keep);
		addEventListener('drop', keep);
		return () => {
			removeEventListener('dragover', keep);
			removeEventListener('drop', keep);
		};
	}, []);
}
