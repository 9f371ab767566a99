import { useRef } from 'preact/hooks';
import type { SectionProps } from './section.ts';

/** Everything as on the first day, after a question; and the way back as long as there is one. */
export function StartOver({ text, stored, change }: SectionProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const hasEarlier = (stored.earlier as { by?: unknown } | null | undefined)?.by === 'startOver';
	return (
		<section>
			<h2>{text('generalSection.startOver')}</h2>
			<p>{text('generalSection.startOverNote')}</p>
			<p class="buttons">
				<button onClick={() => dialog.current?.showModal()}>{text('generalSection.startOver')}</button>
			</p>
			{hasEarlier && (
				<p class="notice">
					{text('generalSection.backNote')}{' '}
					<button onClick={() => change({ undo: true })}>{text('generalSection.bringBack')}</button>
				</p>
			)}
			<dialog ref={dialog} aria-labelledby="start-over-question">
				<form method="dialog">
					<h2 id="start-over-question">{text('generalSection.startOverQuestion')}</h2>
					<p>{text('generalSection.startOverNote')}</p>
					<p class="buttons">
						<button class="primary" onClick={() => change({ startOver: true })}>
							{text('generalSection.startOver')}
						</button>
						<button>{text('generalSection.keepSettings')}</button>
					</p>
				</form>
			</dialog>
		</section>
	);
}
