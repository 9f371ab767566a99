import { useEffect, useMemo, useState } from 'preact/hooks';
import { byField, listedRules, type ListedRule, type RuleWords, searchFor } from '../../lib/settings/rule-list.ts';
import { teamTitle } from '../../lib/text/team-title.ts';
import { RuleRow } from './rule-row.tsx';
import type { SectionProps } from './section.ts';
import { layerNames } from './source.tsx';

/** Every rule and every check by field, with what changed it; searched as one types. */
export function Rules(props: SectionProps) {
	const { text, current } = props;
	const [typed, setTyped] = useState('');
	/** The rules that were changed when the filter was set: one that is reset stays until it is set again. */
	const [changed, setChanged] = useState<ReadonlySet<string>>();
	const drawn = useDrawnRows();
	const rules = useMemo(() => listOf(props), [current, props.texts]);
	const groups = useMemo(
		() =>
			byField(rules.slice(0, drawn)).map(({ field, rules: own }) => ({
				field,
				rules: own.map((rule) => withRow(rule, props)),
			})),
		[rules, drawn],
	);
	const isFound = searchFor(typed);
	const isShown = (rule: ListedRule) => isFound(rule) && (!changed || changed.has(rule.id) || rule.isChanged);
	const all = rules.length;
	const count = rules.filter(isShown).length;
	const showAll = () => {
		setTyped('');
		setChanged(undefined);
	};
	return (
		<section class="rules" aria-labelledby="rules-heading">
			<h2 id="rules-heading">{text('sections.rules')}</h2>
			<p>{text('rulesSection.note')}</p>
			<div class="toolbar" role="search">
				<input
					type="search"
					aria-label={text('rulesSection.search')}
					placeholder={text('rulesSection.searchIn')}
					value={typed}
					onInput={({ currentTarget }) => setTyped(currentTarget.value)}
				/>
				<label>
					<input
						type="checkbox"
						checked={changed !== undefined}
						onChange={({ currentTarget }) =>
							setChanged(
								currentTarget.checked
									? new Set(rules.filter(({ isChanged }) => isChanged).map(({ id }) => id))
									: undefined,
							)
						}
					/>{' '}
					{text('rulesSection.changedOnly')}
				</label>
				<p role="status">{text(`rulesSection.${count < all ? 'found' : 'count'}`, { count, all })}</p>
			</div>
			{count === 0 && (
				<p class="empty">
					{text(changed && typed.trim() === '' ? 'rulesSection.noneChanged' : 'rulesSection.none')}{' '}
					<button onClick={showAll}>{text('rulesSection.showAll')}</button>
				</p>
			)}
			{groups.map(({ field, rules: own }) => (
				<section
					key={field}
					class="field"
					aria-labelledby={`field-${field}`}
					hidden={!own.some(({ rule }) => isShown(rule))}
				>
					<h3 id={`field-${field}`}>{props.texts.text(`fieldLabels.${field}`)}</h3>
					<ul>
						{own.map(({ rule, row }) => (
							<li key={rule.id} hidden={!isShown(rule)}>
								{row}
							</li>
						))}
					</ul>
				</section>
			))}
		</section>
	);
}

/** As many rows as a window shows, and all of them once these stand: the page can be used meanwhile. */
function useDrawnRows(): number {
	const [drawn, setDrawn] = useState(30);
	useEffect(() => {
		// The first rows are drawn in the frame; what is posted in it comes after.
		const frame = requestAnimationFrame(() => setTimeout(() => setDrawn(Infinity)));
		return () => cancelAnimationFrame(frame);
	}, []);
	return drawn;
}

/** A rule with its row, drawn once: while one types, rows are only hidden and shown. */
const withRow = (rule: ListedRule, props: SectionProps) => ({ rule, row: <RuleRow {...props} rule={rule} /> });

function listOf({ texts, text, language, current, examples }: SectionProps): ListedRule[] {
	const words: RuleWords = {
		language,
		title: (rule) => texts.text(`rules.${rule}.title`),
		said: (rule) => Object.values(examples[rule] ?? {}),
		saidByTeam: ({ message }) =>
			teamTitle(message[language] ?? message.en, (field) => texts.text(`fieldLabels.${field}`)),
		layer: layerNames(text, language, current.settings),
	};
	return listedRules({ ...current, withoutPerson: current.withoutPerson() }, words);
}
