import { readPreferences } from '../../lib/settings/schema.ts';
import { saveFile } from './saved-file.ts';
import type { SectionProps } from './section.ts';

/** Settings that could not be read: shown, saved as a file, and forgotten only on demand. */
export function UnreadSettings({ text, stored, current, change }: SectionProps) {
	const isAside = (stored.unread ?? undefined) !== undefined;
	const isFaulty = !current.isNewer && readPreferences(stored.preferences).problems.length > 0;
	if (!isAside && !isFaulty) return null;
	const content = JSON.stringify(isAside ? stored.unread : stored.preferences, undefined, '\t');
	const isOff = current.settings.disabled.includes('export');
	return (
		<section>
			<h2>{text('generalSection.unread')}</h2>
			<p>{text(`generalSection.${isAside ? 'unreadNote' : 'unreadNow'}`)}</p>
			<details>
				<summary>{text('generalSection.showUnread')}</summary>
				<pre tabIndex={0} aria-label={text('generalSection.unread')}>
					{content}
				</pre>
			</details>
			<p class="buttons">
				<button disabled={isOff} onClick={() => saveFile('faircopy-settings.json', content)}>
					{text('generalSection.saveAsFile')}
				</button>
				<button onClick={() => change({ forgetUnread: true })}>{text('generalSection.forget')}</button>
			</p>
			{isOff && <p>{text('generalSection.exportOff')}</p>}
		</section>
	);
}
