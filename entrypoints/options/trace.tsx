import type { Outcome } from '../../lib/check/finding.ts';
import { fold } from '../../lib/record/folding.ts';
import type { Language } from '../../lib/record/language.ts';
import { ownPackId, type Team, type TeamCheck, teamRuleId } from '../../lib/settings/team-checks.ts';
import { conditionSentence } from './condition-sentence.ts';
import { Line, Tick } from './inputs.tsx';
import { useKept } from './kept.ts';
import type { SectionProps, Text } from './section.ts';

interface TraceProps extends SectionProps {
	outcomes: readonly Outcome[];
	/** The teams whose checks were tried. */
	teams: readonly Team[];
}

/** The order in which outcomes matter to whoever asks why. */
const order: readonly Outcome['became'][] = [
	'fault',
	'said',
	'behind',
	'accepted',
	'below',
	'skipped',
	'off',
	'nothing',
];

/** What became of each rule: whoever had nothing to say is shown on request, and any rule can be searched. */
export function Trace({ outcomes, teams, ...section }: TraceProps) {
	const { text, texts, language } = section;
	const [search, setSearch] = useKept('search', '');
	const [withSilent, setWithSilent] = useKept('silent', false);
	const checks = new Map(
		teams.flatMap((team) => team.checks.map((check) => [teamRuleId(team, check), { check, team }] as const)),
	);
	const nameOf = (rule: string): string => {
		const ofTeam = checks.get(rule);
		return ofTeam ? (ofTeam.check.message[language] ?? ofTeam.check.message.en) : texts.text(`rules.${rule}.title`);
	};
	const rows = outcomes
		.map((outcome) => ({ ...outcome, name: nameOf(outcome.rule) }))
		.toSorted((one, other) => order.indexOf(one.became) - order.indexOf(other.became));
	const wanted = fold(search);
	const fits = ({ name, rule, became }: (typeof rows)[number]) =>
		wanted === '' ? withSilent || became !== 'nothing' : fold(`${name} ${rule}`).includes(wanted);
	const shown = rows.filter(fits);
	return (
		<section>
			<h2>{text('trySection.trace')}</h2>
			<div class="beside">
				<Line label={text('trySection.search')} value={search} onType={setSearch} />
				<Tick
					label={text('trySection.withSilent', { count: rows.filter(({ became }) => became === 'nothing').length })}
					isOn={withSilent}
					onTick={setWithSilent}
				/>
			</div>
			{shown.length === 0 && <p>{text('trySection.noRules')}</p>}
			<ul class="own-list trace" aria-label={text('trySection.trace')}>
				{shown.map(({ name, ...outcome }) => (
					<li key={`${outcome.rule} ${outcome.field} ${outcome.became}`}>
						<div>
							<span>{name}</span>
							<small>
								{teamName(checks.get(outcome.rule)?.team, language, text)} <code>{outcome.rule}</code>
							</small>
						</div>
						<div class={`became ${outcome.became}`}>
							{outcomeSentence(outcome, { ...section, check: checks.get(outcome.rule)?.check, nameOf })}
							{outcome.field && <small>{texts.text(`fieldLabels.${outcome.field}`)}</small>}
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}

function teamName(team: Team | undefined, language: Language, text: Text): string {
	if (!team) return '';
	if (team.id === ownPackId) return text('trySection.ownChecks');
	return text('trySection.packName', { name: team.name[language] ?? team.name.en, version: team.version });
}

interface Named extends Pick<SectionProps, 'text' | 'texts'> {
	check: TeamCheck | undefined;
	nameOf(rule: string): string;
}

/** What became of a rule, in words. */
function outcomeSentence({ became, condition, behind }: Outcome, { check, nameOf, ...section }: Named): string {
	const skipping = check?.when[condition ?? -1];
	return section.text(`trySection.became.${became}`, {
		rule: behind === undefined ? '' : nameOf(behind),
		why: skipping ? conditionSentence(skipping, false, section) : '',
	});
}
