import { ownText } from '../../lib/settings/own-checks.ts';
import { JsonText } from './json-text.tsx';
import { useKept } from './kept.ts';
import { usePreview } from './preview.ts';
import type { SectionProps } from './section.ts';

/** All own checks and word lists as one JSON text, for whoever prefers to write that. */
export function OwnJson(props: SectionProps) {
	const { text, current, change } = props;
	const stored = ownText(current.preferences.own);
	const [written, setWritten] = useKept<string | undefined>('own-json', undefined);
	const { problems } = usePreview(written === undefined ? undefined : { own: written }, props);
	const save = async (own: string) => {
		const changed = await change({ own });
		if (changed.became === 'stored') setWritten(undefined);
	};
	return (
		<section>
			<details open={written !== undefined}>
				<summary>{text('ownSection.allJson')}</summary>
				<JsonText
					label={text('ownSection.allJson')}
					note={text('ownSection.allJsonNote')}
					text={text}
					value={written ?? stored}
					problems={problems}
					onType={setWritten}
				/>
				<p>
					<button disabled={written === undefined || problems.length > 0} onClick={() => save(written ?? stored)}>
						{text('ownSection.saveJson')}
					</button>{' '}
					<button disabled={written === undefined} onClick={() => setWritten(undefined)}>
						{text('ownSection.jsonBack')}
					</button>
				</p>
			</details>
		</section>
	);
}
