import { useEffect, useState } from 'preact/hooks';
import { product } from '../../lib/browser/product.ts';
import { inPack } from '../../lib/settings/policy.ts';
import { packsInUse } from '../../lib/settings/kept-packs.ts';
import {
	type PackOfPolicy,
	packsOfPolicy,
	policyDiagnostic,
	type PolicyLine,
	policyLines,
} from '../../lib/settings/policy-report.ts';
import type { Problem } from '../../lib/settings/problems.ts';
import { problemSentence } from '../../lib/text/problem-sentence.ts';
import { nameOf } from './pack-words.ts';
import { Problems } from './problems.tsx';
import { copied } from './saved-file.ts';
import type { SectionProps, Text } from './section.ts';

/** Where each browser shows the policies that it has. */
const policyPages: readonly (readonly [RegExp, string])[] = [
	[/^Firefox/, 'about:policies'],
	[/^Edge/, 'edge://policy'],
	[/^/, 'chrome://policy'],
];

/** What the administrator set, key by key with what became of each, for whoever looks why something does not hold. */
export function Policy(props: SectionProps) {
	const { text, current, stored, ask } = props;
	const words: Text = (key, data) => text(`policySection.${key}`, data);
	const [said, setSaid] = useState('');
	const [failedCopy, setFailedCopy] = useState(false);
	const lines = policyLines(current.policy, usePatternProblems(props));
	const { version, browser } = product();
	const [, page] = policyPages.find(([name]) => name.test(browser))!;
	const diagnostic = policyDiagnostic(lines, {
		version,
		browser,
		imported: packsInUse(stored).map((pack) => pack.text),
		told: (problem) => problemSentence(text, problem),
	});
	return (
		<section class="policy">
			<h2>{words('heading')}</h2>
			<p>{words('note')}</p>
			{current.policy.keys.length === 0 && <p>{words('none')}</p>}
			<p class="actions">
				<button onClick={async () => setSaid(words(`rereadTo.${await ask('rereadPolicy', {})}`))}>
					{words('reread')}
				</button>
				<button
					onClick={async () => {
						const isCopied = await copied(diagnostic);
						setFailedCopy(!isCopied);
						setSaid(words(isCopied ? 'copied' : 'notCopied'));
					}}
				>
					{words('copy')}
				</button>
			</p>
			<p>{words('rereadNote')}</p>
			<p role="status">{said}</p>
			{failedCopy && <textarea readOnly rows={8} aria-label={words('diagnostic')} value={diagnostic} />}
			<table>
				<caption>{words('table')}</caption>
				<thead>
					<tr>
						<th scope="col">{words('key')}</th>
						<th scope="col">{words('value')}</th>
						<th scope="col">{words('outcome')}</th>
					</tr>
				</thead>
				<tbody>
					{lines.map((line) => (
						<Key key={line.key} {...props} words={words} line={line} />
					))}
				</tbody>
			</table>
			<p>{words('dropped', { page })}</p>
		</section>
	);
}

interface KeyProps extends SectionProps {
	words: Text;
	line: PolicyLine;
}

function Key({ words, line, ...props }: KeyProps) {
	return (
		<tr class={line.became}>
			<th scope="row">
				<code>{line.key}</code>
			</th>
			<td>{line.became !== 'absent' && <Value {...props} words={words} of={line.key} value={line.value} />}</td>
			<td>
				{words(`became.${line.became}`)}
				{line.became !== 'absent' && line.problems.length > 0 && (
					<Problems text={props.text} problems={line.problems} />
				)}
			</td>
		</tr>
	);
}

/** A longer value is folded. */
const longestOpen = 60;

function Value({ words, language, of, value }: Pick<KeyProps, 'words' | 'language'> & { of: string; value: unknown }) {
	if (of === 'packs' && Array.isArray(value)) {
		return (
			<ul>
				{packsOfPolicy(value).map((pack, at) => (
					<li key={`${at} ${pack.hash}`}>
						<code>packs.{at}</code> {packName(pack, language) ?? words('unreadPack')}
						<small class="hash">
							SHA-256 <code>{pack.hash}</code>
						</small>
					</li>
				))}
			</ul>
		);
	}
	const shown = JSON.stringify(value, undefined, 1) ?? '';
	if (shown.length <= longestOpen) return <code>{shown}</code>;
	const count = typeof value === 'object' && value ? Object.keys(value).length : undefined;
	return (
		<details>
			<summary>{count === undefined ? words('longText') : words('entries', { count })}</summary>
			<pre tabIndex={0}>{shown}</pre>
		</details>
	);
}

const packName = ({ name, version }: PackOfPolicy, language: SectionProps['language']) =>
	name && `${nameOf({ name }, language)} ${version}`;

/** What only the worker's pattern engine can tell of the policy's packs. */
function usePatternProblems({ current, ask }: SectionProps): readonly Problem[] {
	const [problems, setProblems] = useState<readonly Problem[]>([]);
	const value = current.policy.keys.find(({ key }) => key === 'packs')?.value;
	const texts = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
	useEffect(() => {
		let isOver = false;
		const look = async () => {
			const previews = await Promise.all(texts.map((pack) => ask('preview', { pack })));
			const found = previews.flatMap((preview, at) =>
				preview.problems.filter(({ kind }) => kind === 'badPattern').map((problem) => inPack(problem, at)),
			);
			if (!isOver) setProblems(found);
		};
		void look();
		return () => {
			isOver = true;
		};
	}, [JSON.stringify(texts)]);
	return problems;
}
