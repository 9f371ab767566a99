import { render } from 'preact';
import { bodyOf, documentElement } from '../../form/nodes.ts';
import { Button } from './button.tsx';
import { CloseIcon, Mark } from './icons.tsx';
import type { Language } from '../../record/language.ts';
import { createSurface } from './surface.ts';
import { isOnDark } from '../placing/tree.ts';
import type { Words } from '../../check/reply.ts';

/** The quiet note that the extension was updated under the page. It stands alone, and nothing reloads by itself. */
export function showUpdatedNote(document: Document, words: Words, language: Language, mode: ShadowRootMode): void {
	const { inside, standIn, remove } = createSurface(document, 'note', mode);
	inside.lang = language;
	inside.classList.toggle('dark', isOnDark(bodyOf(document)));
	standIn(documentElement(document));
	render(
		<div popover="manual" data-place="" class="corner alone" ref={(corner) => corner?.showPopover()}>
			<div class="pill" role="status">
				<Mark />
				{words.updated}
				<Button class="plain icon" label={words.close} press={remove}>
					<CloseIcon />
				</Button>
			</div>
		</div>,
		inside,
	);
}
