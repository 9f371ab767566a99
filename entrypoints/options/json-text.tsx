import { useRef } from 'preact/hooks';
import type { PlacedProblem } from '../../lib/settings/pack-places.ts';
import { problemSentence } from '../../lib/text/problem-sentence.ts';
import { Labelled } from './inputs.tsx';
import type { Text } from './section.ts';

interface JsonTextProps {
	label: string;
	note?: string;
	text: Text;
	value: string;
	problems: readonly PlacedProblem[];
	rows?: number;
	onType(value: string): void;
}

/** A JSON text that is written by hand, each fault below it: a press on its place selects it. */
export function JsonText({ label, note, text, value, problems, rows = 14, onType }: JsonTextProps) {
	const area = useRef<HTMLTextAreaElement>(null);
	const show = ({ line, column }: PlacedProblem) => {
		const { current } = area;
		if (!current) return;
		const lines = value.split(/\r\n|\r|\n/);
		const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
		const start = before + column - 1;
		current.focus();
		current.setSelectionRange(start, start + (/^(?:"[^"]*"|\w+|.)/.exec(value.slice(start))?.[0].length ?? 0));
		current.scrollTop = (current.scrollHeight / lines.length) * (line - 3);
	};
	return (
		<div class="json">
			<Labelled label={label} note={note}>
				{(attributes) => (
					<textarea
						{...attributes}
						ref={area}
						class="code"
						rows={rows}
						spellcheck={false}
						wrap="off"
						value={value}
						aria-invalid={problems.length > 0 || undefined}
						onInput={({ currentTarget }) => onType(currentTarget.value)}
					/>
				)}
			</Labelled>
			<ul class="faults" aria-label={label}>
				{problems.map((problem) => (
					<li key={`${problem.line}:${problem.column} ${problem.path} ${problem.kind}`}>
						<button type="button" class="plain" onClick={() => show(problem)}>
							{text('ownSection.place', { line: problem.line, column: problem.column })}
						</button>{' '}
						{problem.path && <code>{problem.path}</code>} {problemSentence(text, problem)}
					</li>
				))}
			</ul>
		</div>
	);
}
