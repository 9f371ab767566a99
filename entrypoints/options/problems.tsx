import type { Problem } from '../../lib/settings/problems.ts';
import type { Place } from '../../lib/settings/pack-places.ts';
import { problemSentence } from '../../lib/text/problem-sentence.ts';
import type { Text } from './section.ts';

interface ProblemsProps {
	text: Text;
	problems: readonly (Problem & Partial<Place>)[];
	/** Shows the place of a problem in the text where it stands. */
	onPick?(place: Place): void;
}

/** What could not be read, each with its place; where the text is at hand, a press on it shows the place. */
export function Problems({ text, problems, onPick }: ProblemsProps) {
	return (
		<ul>
			{problems.map(({ path, line, column, ...problem }, position) => {
				const place = line !== undefined && column !== undefined ? { line, column } : undefined;
				const where = (
					<>
						{place && `${place.line}:${place.column} `}
						{path && <code>{path}</code>}
					</>
				);
				return (
					<li key={`${position} ${path}`}>
						{place && onPick ? (
							<button class="plain place" onClick={() => onPick(place)}>
								{where}
							</button>
						) : (
							where
						)}
						{(place || path) && ' — '}
						{problemSentence(text, problem)}
					</li>
				);
			})}
		</ul>
	);
}
