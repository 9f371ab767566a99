import { useRef, useState } from 'preact/hooks';
import { type PackInUse as InUse, packsInUse, unreadPacks } from '../../lib/settings/kept-packs.ts';
import { PackInUse, PackOfPolicy } from './pack-in-use.tsx';
import type { PacksProps } from './packs.tsx';
import { nameOf } from './pack-words.ts';
import { UnreadPack } from './unread-pack.tsx';

/** The packs in use, the strongest first: those of a policy, then the imported ones, whose order the person sets. */
export function PacksInUse(props: PacksProps) {
	const { words, language, current, stored, change } = props;
	const packs = packsInUse(stored).toReversed();
	const unread = unreadPacks(stored);
	const ofPolicy = current.settings.teams.filter(({ isLocked }) => isLocked).toReversed();
	const ids = packs.map(({ pack }) => pack.id);
	const list = useRef<HTMLOListElement>(null);
	const [dragged, setDragged] = useState<string>();
	const [said, setSaid] = useState('');

	const move = async ({ pack }: InUse, place: number, pressed?: 'up' | 'down') => {
		const others = ids.filter((id) => id !== pack.id);
		const order = others.toSpliced(place, 0, pack.id);
		if (order.join() === ids.join()) return;
		const { became } = await change({ packOrder: order.toReversed() });
		if (became !== 'stored') return;
		setSaid(words('moved', { name: nameOf(pack, language), place: place + 1, count: ids.length }));
		// What moves in the document loses the focus.
		if (pressed) list.current?.querySelector<HTMLElement>(`[data-pack="${pack.id}"] [data-move="${pressed}"]`)?.focus();
	};
	const drop = (place: number) => {
		const found = packs.find(({ pack }) => pack.id === dragged);
		setDragged(undefined);
		if (found) void move(found, place);
	};

	return (
		<section>
			<h2>{words('heading')}</h2>
			<p>{words('note')}</p>
			{packs.length + ofPolicy.length + unread.length === 0 && <p>{words('none')}</p>}
			{packs.length + ofPolicy.length > 1 && <p>{words('order')}</p>}
			<ol ref={list} class="in-use">
				{ofPolicy.map(({ value }) => (
					<PackOfPolicy key={`policy ${value.id}`} {...props} team={value} />
				))}
				{packs.map((one, place) => (
					<PackInUse
						key={one.pack.id}
						{...props}
						kept={one}
						isCovered={ofPolicy.some(({ value }) => value.id === one.pack.id)}
						place={place}
						count={packs.length}
						isDragged={dragged === one.pack.id}
						isTarget={dragged !== undefined && dragged !== one.pack.id}
						onMove={(to, pressed) => void move(one, to, pressed)}
						onDrag={setDragged}
						onDrop={() => drop(place)}
					/>
				))}
			</ol>
			{unread.map((one) => (
				<UnreadPack key={one.name} {...props} unread={one} />
			))}
			<p role="status">{said}</p>
		</section>
	);
}
