import type { Problem } from '../../lib/settings/problems.ts';
import type { Place } from '../../lib/settings/pack-places.ts';
import { problemSentence } from '../../lib/text/problem-sentence.ts';
import type { Text } from './section.ts';

/** What could not be read, each with its place. */
export function Problems({ text, problems }: { text: Text; problems: readonly (Problem & Partial<Place>)[] }) {
	return (
		<ul>
			{problems.map(({ path, line, column, ...problem }) => (
				<li key={`${path} ${problem.detail}`}>
					{line && `${line}:${column} `}
					{path && (
						<>
							<code>{path}</code> —{' '}
						</>
					)}
					{problemSentence(text, problem)}
				</li>
			))}
		</ul>
	);
}
