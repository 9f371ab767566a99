import { personLayer } from '../../lib/settings/settings.ts';
import { useState } from 'preact/hooks';
import type { ListedRule } from '../../lib/settings/rule-list.ts';
import { levelAsSet } from './level-word.ts';
import { Lock } from './lock.tsx';
import { RuleDetails } from './rule-details.tsx';
import type { SectionProps } from './section.ts';
import { layerNames } from './source.tsx';

/** One rule in a line or two: title, level, what it says; opened, all that can be changed of it. */
export function RuleRow({ rule, ...props }: SectionProps & { rule: ListedRule }) {
	const { texts, text, language, current } = props;
	const [isOpen, setOpen] = useState(false);
	const { id, title, said, set, team, isChanged } = rule;
	const layer = layerNames(text, language, current.settings);
	return (
		<div class="rule">
			<button class="title" aria-expanded={isOpen} aria-describedby={`level-${id}`} onClick={() => setOpen(!isOpen)}>
				{title}
			</button>
			<span class="level" id={`level-${id}`}>
				{isChanged && <small class="changed">{text('rulesSection.changed')}</small>}
				{set?.isLocked && <Lock />}
				<span class={rule.level}>{levelAsSet(texts, rule, layer)}</span>
			</span>
			{team !== undefined && <p class="said">{ofTeam(props, team, layer)}</p>}
			{!isOpen && said[0] && <p class="said">{said[0]}</p>}
			{isOpen && <RuleDetails {...props} rule={rule} />}
		</div>
	);
}

function ofTeam({ texts, text }: SectionProps, team: string, layer: (name: string) => string): string {
	return team === personLayer ? texts.text('team.own') : text('rulesSection.ofTeam', { name: layer(team) });
}
