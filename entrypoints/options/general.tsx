import { languages } from '../../lib/record/language.ts';
import type { AtNext, Settings } from '../../lib/settings/settings.ts';
import { ownName } from '../../lib/text/language.ts';
import type { OwnChange, SectionProps, Text } from './section.ts';
import { Source } from './source.tsx';

const partnerDomains = { rule: 'email-partner-domain', option: 'partnerDomains' } as const;

/** What is no rule's own: language, what happens at Next, the icon's number, the partner's domains, accepted values. */
export function General({ texts, text, current: { settings }, change }: SectionProps) {
	return (
		<>
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
		</>
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
