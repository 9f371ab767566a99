import { freeMailDomains } from '../../lib/data/email-words.ts';
import { type DomainLine, domainLines, withLine } from '../../lib/settings/partner-domains.ts';
import type { Language } from '../../lib/record/language.ts';
import type { Text } from './section.ts';

const freeMail: ReadonlySet<string> = new Set(freeMailDomains.split('|'));

interface DomainRemarksProps {
	text: Text;
	language: Language;
	typed: string;
	type(text: string): void;
}

/** What there is to say about the partner's own domains as they are typed, and the domain that was meant to take instead. */
export function DomainRemarks({ text, language, typed, type }: DomainRemarksProps) {
	const lines = domainLines(typed, freeMail);
	const told = lines.filter(({ remark }) => remark);
	const count = lines.length - told.length;
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	return (
		<ul class="remarks" aria-live="polite">
			{told.map((line) => (
				<li key={line.text}>
					<span>{sentence(text, line)}</span>
					{line.remark?.kind === 'offered' && (
						<DomainOffer
							label={text('generalSection.use', { domains: list.format(line.remark.domains) })}
							onTake={offerOf(line, typed, type)}
						/>
					)}
				</li>
			))}
			{count > 0 && <li class="fine">{text('generalSection.domains', { count })}</li>}
		</ul>
	);
}

const DomainOffer = ({ label, onTake }: { label: string; onTake(): void }) => (
	<button type="button" onClick={onTake}>
		{label}
	</button>
);

function offerOf({ text, remark }: DomainLine, typed: string, type: (text: string) => void): () => void {
	return () => {
		if (remark?.kind === 'offered') type(withLine(typed, text, remark.domains));
	};
}

/** A line is quoted no longer than can be read. */
const quoted = (line: string) => (line.length > 60 ? `${line.slice(0, 59)}…` : line);

function sentence(text: Text, { text: typed, remark }: DomainLine): string {
	const line = quoted(typed);
	if (remark?.kind === 'offered') {
		return text(`generalSection.${remark.domains.length > 1 ? 'severalDomains' : 'moreThanDomain'}`, { line });
	}
	return text(`generalSection.${remark?.kind}`, { line, ...remark });
}
