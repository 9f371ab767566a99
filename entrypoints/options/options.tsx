import { useState } from 'preact/hooks';
import { catalogue } from '../../lib/rules/catalogue.ts';
import { levels } from '../../lib/rules/rule.ts';
import type { Preferences, Problem, Reading, TeamPack } from '../../lib/settings/schema.ts';
import { type AtNext, covers, levelOf, type LevelSetting } from '../../lib/settings/settings.ts';
import type { CurrentSettings } from '../../lib/settings/stored.ts';
import type { Language } from '../../lib/record/language.ts';
import type { Texts } from '../../lib/text/texts.ts';

interface OptionsProps {
	texts: Texts;
	language: Language;
	current: CurrentSettings;
	packs: readonly Reading<TeamPack>[];
	onChange(change: Partial<Preferences>): Promise<void>;
	/** Takes a pack's text up; answers its name where it was taken, and what could not be read. */
	onPack(text: string): Promise<{ taken: string | undefined; problems: readonly Problem[] }>;
	onRemovePack(id: string): Promise<void>;
}

type Text = (key: string, data?: Readonly<Record<string, unknown>>) => string;

const partnerDomainRule = 'email-partner-domain';

/** The settings of the person, with what a team pack or a policy says about each. */
export function Options({ texts, language, current, packs, onChange, onPack, onRemovePack }: OptionsProps) {
	const text: Text = (key, data) => texts.text(`options.${key}`, language, data);
	const { settings, preferences, problems } = current;
	const languageLocked = settings.locked.includes('language');
	return (
		<main>
			<h1>{text('heading')}</h1>
			<p>
				<a href="welcome.html">{text('welcomeLink')}</a>
			</p>
			{problems.length > 0 && (
				<section>
					<h2>{text('problems')}</h2>
					<Problems text={text} problems={problems} />
				</section>
			)}
			<section>
				<h2>{text('language')}</h2>
				<select
					aria-label={text('language')}
					value={settings.language}
					disabled={languageLocked}
					onChange={({ currentTarget }) => onChange({ language: currentTarget.value as Preferences['language'] })}
				>
					{(['auto', 'english', 'french'] as const).map((choice) => (
						<option key={choice} value={{ auto: 'auto', english: 'en', french: 'fr' }[choice]}>
							{texts.text(`popup.${choice}`, language)}
						</option>
					))}
				</select>
				{languageLocked && <small> {text('locked')}</small>}
			</section>
			<section>
				<h2>{text('atNext')}</h2>
				<p id="at-next-note">{text('atNextNote')}</p>
				<select
					aria-label={text('atNext')}
					aria-describedby="at-next-note"
					value={settings.atNext}
					disabled={settings.locked.includes('atNext')}
					onChange={({ currentTarget }) => onChange({ atNext: currentTarget.value as AtNext })}
				>
					<option value="off">{text('atNextOff')}</option>
					<option value="show">{text('atNextShow')}</option>
					<option value="ask">{text('atNextAsk')}</option>
				</select>
				{settings.locked.includes('atNext') && <small> {text('locked')}</small>}
			</section>
			<section>
				<h2>{text('badge')}</h2>
				<label>
					<input
						type="checkbox"
						checked={settings.badge}
						onChange={({ currentTarget }) => onChange({ badge: currentTarget.checked })}
					/>{' '}
					{text('badgeNote')}
				</label>
			</section>
			<section>
				<h2>{text('partnerDomains')}</h2>
				<p id="partner-domains-note">{text('partnerDomainsNote')}</p>
				<textarea
					rows={3}
					aria-label={text('partnerDomains')}
					aria-describedby="partner-domains-note"
					value={domainsOf(preferences).join('\n')}
					onChange={({ currentTarget }) => {
						const partnerDomains = currentTarget.value.split(/[\s,;]+/).filter(Boolean);
						void onChange({ options: { ...preferences.options, [partnerDomainRule]: { partnerDomains } } });
					}}
				/>
			</section>
			<section>
				<h2>{text('accepted')}</h2>
				<p>{text('acceptedNote')}</p>
				{preferences.accept.length === 0 && <p>{text('noAccepted')}</p>}
				<ul>
					{preferences.accept.map((value) => (
						<li key={value}>
							{value}{' '}
							<button onClick={() => onChange({ accept: preferences.accept.filter((other) => other !== value) })}>
								{text('remove')}
							</button>
						</li>
					))}
				</ul>
			</section>
			<Packs text={text} language={language} packs={packs} onPack={onPack} onRemovePack={onRemovePack} />
			<section>
				<h2>{text('rules')}</h2>
				<p>{text('rulesNote')}</p>
				<table>
					<tbody>
						{catalogue.map((rule) => {
							const { level, from } = levelOf(settings, rule.id);
							const locked = settings.locked.some((key) => covers(key, rule.id));
							const own = { level: texts.text(`levels.${rule.level}`, language) };
							return (
								<tr key={rule.id}>
									<th scope="row" id={`rule-${rule.id}`}>
										{texts.text(`rules.${rule.id}.title`, language)}
										<br />
										<code>{rule.id}</code>
									</th>
									<td>
										<select
											aria-labelledby={`rule-${rule.id}`}
											disabled={locked}
											value={locked ? level : (preferences.levels[rule.id] ?? '')}
											onChange={({ currentTarget }) =>
												onChange({ levels: withLevel(preferences.levels, rule.id, currentTarget.value) })
											}
										>
											<option value="">{text('asBuiltIn', own)}</option>
											{[...levels, 'off' as const].map((choice) => (
												<option key={choice} value={choice}>
													{texts.text(`levels.${choice}`, language)}
												</option>
											))}
										</select>
										{locked && <small>{text('locked')}</small>}
										{!locked && from && from !== 'person' && <small>{text('setBy', { name: from })}</small>}
									</td>
								</tr>
							);
						})}
					</tbody>
				</table>
			</section>
			<footer>
				<a href="/licenses.txt">{text('licences')}</a>
			</footer>
		</main>
	);
}

function Packs({
	text,
	language,
	packs,
	onPack,
	onRemovePack,
}: Pick<OptionsProps, 'language' | 'packs' | 'onPack' | 'onRemovePack'> & { text: Text }) {
	const [outcome, setOutcome] = useState<Awaited<ReturnType<OptionsProps['onPack']>>>();
	const inUse = packs.flatMap(({ value }) => (value ? [value] : []));
	return (
		<section>
			<h2>{text('packs')}</h2>
			<p>{text('packsNote')}</p>
			{inUse.length === 0 && <p>{text('noPacks')}</p>}
			<ul>
				{inUse.map(({ id, name, version }) => (
					<li key={id}>
						{name[language] ?? name.en} {version} <button onClick={() => onRemovePack(id)}>{text('remove')}</button>
					</li>
				))}
			</ul>
			<label>
				{text('choosePack')}{' '}
				<input
					type="file"
					accept=".json,application/json"
					onChange={async ({ currentTarget }) => {
						const [file] = currentTarget.files ?? [];
						if (file) setOutcome(await onPack(await file.text()));
					}}
				/>
			</label>
			{outcome && (
				<div role="status">
					<p>{outcome.taken ? text('packTaken', { name: outcome.taken }) : text('packRefused')}</p>
					<Problems text={text} problems={outcome.problems} />
				</div>
			)}
		</section>
	);
}

function Problems({ text, problems }: { text: Text; problems: readonly Problem[] }) {
	return (
		<ul>
			{problems.map(({ path, kind, detail }) => (
				<li key={`${path} ${detail}`}>{text(`problem.${kind}`, { path, detail })}</li>
			))}
		</ul>
	);
}

function domainsOf(preferences: Preferences): readonly string[] {
	const domains = preferences.options[partnerDomainRule]?.partnerDomains;
	return Array.isArray(domains) ? domains : [];
}

function withLevel(before: Preferences['levels'], rule: string, level: string): Preferences['levels'] {
	const { [rule]: _, ...others } = before;
	return level ? { ...others, [rule]: level as LevelSetting } : others;
}
