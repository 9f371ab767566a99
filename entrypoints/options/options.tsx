import { useState } from 'preact/hooks';
import { type Language, languages } from '../../lib/record/language.ts';
import type { Change, Changed } from '../../lib/settings/change.ts';
import type { TeamPack } from '../../lib/settings/team-pack.ts';
import type { AtNext, Settings } from '../../lib/settings/settings.ts';
import type { CurrentSettings } from '../../lib/settings/stored.ts';
import { ownName } from '../../lib/text/language.ts';
import type { Texts } from '../../lib/text/texts.ts';
import { Packs, Problems } from './packs.tsx';
import { RuleLevels } from './rule-levels.tsx';
import { Source } from './source.tsx';

/** A change that a page of ours may ask the worker for. */
export type OwnChange = Exclude<Change, { accept: unknown }>;

/** A text of the locales' `options` part. */
export type Text = (key: string, data?: Readonly<Record<string, unknown>>) => string;

interface OptionsProps {
	texts: Texts;
	language: Language;
	current: CurrentSettings;
	packs: readonly TeamPack[];
	/** Asks the worker for a change; what is stored is shown anew before the answer. */
	onChange(change: OwnChange): Promise<Changed>;
}

const partnerDomains = { rule: 'email-partner-domain', option: 'partnerDomains' } as const;

/** The settings of the person, with what a team pack or a policy says about each. */
export function Options({ texts, language, current, packs, onChange }: OptionsProps) {
	const text: Text = (key, data) => texts.text(`options.${key}`, data);
	const { settings, preferences, problems, isNewer } = current;
	const [last, setLast] = useState<Changed>();
	const change = async (wanted: OwnChange) => {
		const changed = await onChange(wanted);
		setLast(changed);
		return changed;
	};
	return (
		<main>
			<h1>{text('heading')}</h1>
			<p>
				<a href="welcome.html">{text('welcomeLink')}</a>
			</p>
			{isNewer && (
				<p role="alert">{text('newer', { detail: problems.find(({ kind }) => kind === 'newer')?.detail })}</p>
			)}
			{last?.became === 'notStored' && <p role="alert">{text('notStored')}</p>}
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
					value={settings.language.value}
					disabled={settings.language.isLocked}
					onChange={({ currentTarget }) => change({ language: currentTarget.value as Settings['language']['value'] })}
				>
					<option value="auto">{texts.text('popup.auto')}</option>
					{languages.map((one) => (
						<option key={one} value={one} lang={one}>
							{ownName(one)}
						</option>
					))}
				</select>
				<Source text={text} of={settings.language} />
			</section>
			<section>
				<h2>{text('atNext')}</h2>
				<p id="at-next-note">{text('atNextNote')}</p>
				<select
					aria-label={text('atNext')}
					aria-describedby="at-next-note"
					value={settings.atNext.value}
					disabled={settings.atNext.isLocked}
					onChange={({ currentTarget }) => change({ atNext: currentTarget.value as AtNext })}
				>
					<option value="off">{text('atNextOff')}</option>
					<option value="show">{text('atNextShow')}</option>
					<option value="ask">{text('atNextAsk')}</option>
				</select>
				<Source text={text} of={settings.atNext} />
			</section>
			{(['badge', 'existingNote'] as const).map((name) => (
				<section key={name}>
					<h2>{text(name)}</h2>
					<label>
						<input
							type="checkbox"
							checked={settings[name].value}
							onChange={({ currentTarget: { checked } }) =>
								change(name === 'badge' ? { badge: checked } : { existingNote: checked })
							}
						/>{' '}
						{text(`${name}Note`)}
					</label>
				</section>
			))}
			<PartnerDomains text={text} settings={settings} change={change} />
			<section>
				<h2>{text('accepted')}</h2>
				<p>{text('acceptedNote')}</p>
				{settings.accept.length === 0 && <p>{text('noAccepted')}</p>}
				<ul>
					{settings.accept.map(({ value: accepted, ...provenance }) => (
						<li key={JSON.stringify(accepted)}>
							{accepted.value} <small>({texts.text(`fieldLabels.${accepted.field}`)})</small>{' '}
							{provenance.from === 'person' ? (
								<button onClick={() => change({ unaccept: accepted })}>{text('remove')}</button>
							) : (
								<Source text={text} of={provenance} />
							)}
						</li>
					))}
				</ul>
			</section>
			<Packs text={text} language={language} packs={packs} change={change} />
			<RuleLevels texts={texts} text={text} {...{ settings, preferences, change }} />
			<footer>
				<a href="/licenses.txt">{text('licences')}</a>
			</footer>
		</main>
	);
}

interface PartnerDomainsProps {
	text: Text;
	settings: Settings;
	change(change: OwnChange): unknown;
}

function PartnerDomains({ text, settings, change }: PartnerDomainsProps) {
	const set = settings.options[partnerDomains.rule]?.[partnerDomains.option];
	const domains = Array.isArray(set?.value) ? set.value : [];
	return (
		<section>
			<h2>{text('partnerDomains')}</h2>
			<p id="partner-domains-note">{text('partnerDomainsNote')}</p>
			<textarea
				rows={3}
				aria-label={text('partnerDomains')}
				aria-describedby="partner-domains-note"
				value={domains.join('\n')}
				disabled={set?.isLocked}
				onChange={({ currentTarget }) =>
					change({ ...partnerDomains, value: currentTarget.value.split(/[\s,;]+/).filter(Boolean) })
				}
			/>
			{set && <Source text={text} of={set} />}
		</section>
	);
}
