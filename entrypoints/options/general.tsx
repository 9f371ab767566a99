import { levels } from '../../lib/rules/rule.ts';
import { origins } from '../../lib/portals/partner-center.ts';
import { languages } from '../../lib/record/language.ts';
import { ownName } from '../../lib/text/language.ts';
import { AcceptedValues } from './accepted-values.tsx';
import { ChoiceSetting } from './choice-setting.tsx';
import { PartnerDomains } from './partner-domains.tsx';
import type { SectionProps } from './section.ts';
import { Source } from './source.tsx';
import { StartOver } from './start-over.tsx';
import { UnreadSettings } from './unread-settings.tsx';

/** What is no rule's own: language, what is shown and when, the partner's domains, accepted values, where Faircopy works. */
export function General(props: SectionProps) {
	const { texts, text, current, change } = props;
	const { settings } = current;
	return (
		<>
			<UnreadSettings {...props} />
			<ChoiceSetting
				{...props}
				name="language"
				heading={text('language')}
				setting={settings.language}
				choices={[
					{ value: 'auto', word: texts.text('popup.auto') },
					...languages.map((value) => ({ value, word: ownName(value), lang: value })),
				]}
				onChoose={(language) => change({ language })}
			/>
			<ChoiceSetting
				{...props}
				name="atNext"
				heading={text('atNext')}
				note={text('atNextNote')}
				setting={settings.atNext}
				choices={[
					{ value: 'off', word: text('atNextOff') },
					{ value: 'show', word: text('atNextShow') },
					{ value: 'ask', word: text('atNextAsk') },
				]}
				onChoose={(atNext) => change({ atNext })}
			/>
			<ChoiceSetting
				{...props}
				name="minLevel"
				heading={text('generalSection.minLevel')}
				note={text('generalSection.minLevelNote')}
				setting={settings.minLevel}
				choices={levels.toReversed().map((value) => ({ value, word: text(`generalSection.minLevels.${value}`) }))}
				onChoose={(minLevel) => change({ minLevel })}
			/>
			{(['badge', 'existingNote'] as const).map((name) => (
				<section key={name}>
					<h2>{text(name)}</h2>
					<label>
						<input
							type="checkbox"
							checked={settings[name].value}
							disabled={settings[name].isLocked}
							onChange={({ currentTarget: { checked } }) =>
								change(name === 'badge' ? { badge: checked } : { existingNote: checked })
							}
						/>{' '}
						{text(`${name}Note`)}
					</label>
					<Source text={text} of={settings[name]} />
				</section>
			))}
			<PartnerDomains {...props} />
			<AcceptedValues {...props} />
			<section>
				<h2>{text('generalSection.hosts')}</h2>
				<p>{text('generalSection.hostsNote')}</p>
				<ul class="plain">
					{origins.map((origin) => (
						<li key={origin}>
							<code>{origin}</code>
						</li>
					))}
				</ul>
			</section>
			<StartOver {...props} />
		</>
	);
}
