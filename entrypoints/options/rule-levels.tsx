import { catalogue } from '../../lib/rules/catalogue.ts';
import { levels } from '../../lib/rules/rule.ts';
import type { Preferences } from '../../lib/settings/schema.ts';
import type { LevelSetting, Settings } from '../../lib/settings/settings.ts';
import type { Texts } from '../../lib/text/texts.ts';
import type { OwnChange, Text } from './options.tsx';
import { Source } from './source.tsx';

interface RuleLevelsProps {
	texts: Texts;
	text: Text;
	settings: Settings;
	preferences: Preferences;
	change(change: OwnChange): unknown;
}

/** Every rule with its level, and whose word that is. */
export function RuleLevels({ texts, text, settings, preferences, change }: RuleLevelsProps) {
	return (
		<section>
			<h2>{text('rules')}</h2>
			<p>{text('rulesNote')}</p>
			<table>
				<tbody>
					{catalogue.map(({ id, level: own }) => {
						const set = settings.levels[id];
						return (
							<tr key={id}>
								<th scope="row" id={`rule-${id}`}>
									{texts.text(`rules.${id}.title`)}
									<br />
									<code>{id}</code>
								</th>
								<td>
									<select
										aria-labelledby={`rule-${id}`}
										disabled={set?.isLocked}
										value={set?.isLocked ? set.value : (preferences.levels[id] ?? 'own')}
										onChange={({ currentTarget }) =>
											change({ rule: id, level: currentTarget.value as LevelSetting | 'own' })
										}
									>
										<option value="own">{text('asBuiltIn', { level: texts.text(`levels.${own}`) })}</option>
										{[...levels, 'off' as const].map((choice) => (
											<option key={choice} value={choice}>
												{texts.text(`levels.${choice}`)}
											</option>
										))}
									</select>
									{set && <Source text={text} of={set} />}
								</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}
