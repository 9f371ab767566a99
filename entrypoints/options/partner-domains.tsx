import { policyKeyOf } from '../../lib/settings/policy-key.ts';
import { DomainRemarks } from './domain-remarks.tsx';
import { ListInput } from './list-input.tsx';
import type { SectionProps } from './section.ts';
import { layerNames, Source } from './source.tsx';

const option = { rule: 'email-partner-domain', option: 'partnerDomains' } as const;

/** The partner's own mail domains, checked as they are typed. */
export function PartnerDomains({ text, language, current, change }: SectionProps) {
	const set = current.settings.options[option.rule]?.[option.option];
	return (
		<section>
			<h2>{text('partnerDomains')}</h2>
			<p id="partner-domains-note">{text('partnerDomainsNote')}</p>
			<ListInput
				label={text('partnerDomains')}
				describedBy="partner-domains-note"
				value={Array.isArray(set?.value) ? set.value : []}
				isDisabled={set?.isLocked === true}
				save={async (value) => (await change({ ...option, value })).became === 'stored'}
				remarks={(typed, type) => <DomainRemarks {...{ text, language, typed, type }} />}
			/>
			{set && (
				<Source
					text={text}
					of={set}
					layer={layerNames(text, language, current.settings)}
					policyKey={set.isLocked ? policyKeyOf(current.policy, set.from, option.option) : []}
					word={(value) => [value].flat().join(', ')}
				/>
			)}
		</section>
	);
}
