import type { UnreadPack as Unread } from '../../lib/settings/kept-packs.ts';
import type { PacksProps } from './packs.tsx';
import { Problems } from './problems.tsx';
import { saveFile } from './saved-file.ts';

/** A kept pack that cannot be read: why not, and its file, before it is removed. */
export function UnreadPack({ text, words, change, unread }: PacksProps & { unread: Unread }) {
	const heading = `unread-${unread.name}`;
	return (
		<article aria-labelledby={heading}>
			<h3 id={heading}>{words('unread')}</h3>
			<p>{words('unreadNote')}</p>
			<Problems text={text} problems={unread.problems} />
			<p class="actions">
				<button aria-describedby={heading} onClick={() => saveFile('faircopy-pack.json', unread.text)}>
					{words('saveFile')}
				</button>
				<button aria-describedby={heading} onClick={() => change({ withoutPack: unread.name })}>
					{words('remove')}
				</button>
			</p>
		</article>
	);
}
