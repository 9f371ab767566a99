import { catalogue } from '../../lib/rules/catalogue.ts';
import { levels } from '../../lib/rules/rule.ts';
import type { LevelSetting } from '../../lib/settings/settings.ts';
import type { SectionProps } from './section.ts';
import { Source } from './source.tsx';

/** Every rule with its level, and whose word that is. */
export function Rules({ texts, text, current: { settings, preferences }, change }: SectionProps) {
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
