import { useRef } from 'preact/hooks';
import { policyKeyOf } from '../../lib/settings/policy-key.ts';
import type { ListedRule } from '../../lib/settings/rule-list.ts';
import { levels } from '../../lib/rules/rule.ts';
import { builtInLayer, type LevelSetting, personLayer } from '../../lib/settings/settings.ts';
import { levelChoice } from './level-word.ts';
import { RuleOption } from './rule-option.tsx';
import type { SectionProps } from './section.ts';
import { layerNames, Source } from './source.tsx';

/** What a rule says, and all that can be changed of it, each with whose word it is. */
export function RuleDetails({ rule, ...props }: SectionProps & { rule: ListedRule }) {
	const { texts, text, language, current, change } = props;
	const { id, said, set, isPersons, isDryRun } = rule;
	const select = useRef<HTMLSelectElement>(null);
	const layer = layerNames(text, language, current.settings);
	const reset = async () => {
		// The button goes with what it takes back: the focus does not go with it.
		select.current?.focus();
		await change({ asBuiltIn: id });
	};
	return (
		<div class="details">
			{said.length > 0 && (
				<ul class="examples" aria-label={text('rulesSection.examples')}>
					{said.map((sentence) => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
			)}
			{isDryRun && <p>{text('rulesSection.dryRun')}</p>}
			<label class="choice">
				{text('rulesSection.level')}
				<select
					ref={select}
					aria-label={text('rulesSection.level')}
					disabled={set?.isLocked}
					value={set?.isLocked ? set.value : (current.preferences.levels[id] ?? 'own')}
					onChange={({ currentTarget }) => change({ rule: id, level: currentTarget.value as LevelSetting | 'own' })}
				>
					<option value="own">{ownLevel(props, rule, layer)}</option>
					{[...levels, 'off' as const].map((level) => (
						<option key={level} value={level}>
							{levelChoice(texts, rule, level)}
						</option>
					))}
				</select>
			</label>
			{set && (
				<Source
					text={text}
					of={set}
					layer={layer}
					policyKey={set.isLocked ? policyKeyOf(current.policy, set.from, id) : []}
					word={(level) => levelChoice(texts, rule, level)}
				/>
			)}
			{rule.options.map((option) => (
				<RuleOption key={option.name} {...props} rule={id} option={option} layer={layer} />
			))}
			<p class="foot">
				<code>{id}</code>
				{isPersons && <button onClick={reset}>{text('rulesSection.reset')}</button>}
			</p>
		</div>
	);
}

/** The choice that leaves a level to whoever else speaks. */
function ownLevel({ texts, text }: SectionProps, rule: ListedRule, layer: (name: string) => string): string {
	const { level: own, from } = rule.withoutPerson;
	const level = levelChoice(texts, rule, own);
	if (from === builtInLayer) return text('asBuiltIn', { level });
	if (from === personLayer) return text('rulesSection.asWritten', { level });
	return text('rulesSection.asOf', { name: layer(from), level });
}
