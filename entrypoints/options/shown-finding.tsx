import type { ToldFinding } from '../../lib/check/finding.ts';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import type { SectionProps } from './section.ts';

interface ShownFindingProps extends Pick<SectionProps, 'texts' | 'text'> {
	finding: ToldFinding;
	/** What was judged. */
	record: CustomerRecord;
}

/** A hint with its words as they stand beside the form, and where it comes from. */
export function ShownFinding({ finding, record, texts, text }: ShownFindingProps) {
	const { text: said, level, field, fix, rule } = finding;
	return (
		<article class="finding">
			<p>
				<strong class={level}>{said.level}</strong> <small>{texts.text(`fieldLabels.${field}`)}</small>
			</p>
			<p>
				<strong>{said.title}</strong>
			</p>
			<p>
				{said.what} {said.action}
			</p>
			{fix && (
				<p>
					<small>
						{texts.text('interface.fixLabel', {
							before: record[fix.field] ?? '',
							after: fix.value || texts.text('interface.empty'),
						})}
					</small>
				</p>
			)}
			<details>
				<summary>{text('trySection.why')}</summary>
				<p>
					{said.why} {said.levelFrom}
				</p>
				{[said.source, said.link].map(
					(link) =>
						link && (
							<p key={link.href}>
								<a href={link.href} target="_blank" rel="noreferrer">
									{link.label} {text('trySection.newTab')}
								</a>
							</p>
						),
				)}
				<p>
					<code>{rule}</code>
				</p>
			</details>
		</article>
	);
}
