import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import { type Language, languages } from '../../lib/record/language.ts';
import { ownName } from '../../lib/text/language.ts';
import { useAnswer } from './answer.ts';
import { BenchRecord, formRecord } from './bench-record.tsx';
import { Choice } from './inputs.tsx';
import { JsonText } from './json-text.tsx';
import { useKept } from './kept.ts';
import { PackTests } from './pack-tests.tsx';
import { usePreview } from './preview.ts';
import type { OwnChange, SectionProps } from './section.ts';
import { ShownFinding } from './shown-finding.tsx';
import { Trace } from './trace.tsx';

/** What a record can be judged against. */
const against = ['asNow', 'withPack', 'builtIn'] as const;
type Against = (typeof against)[number];

/** A record to try the rules on, by the engine that judges beside the form: hints, what became of each rule, the packs' own tests. */
export function TestBench(props: SectionProps) {
	const { texts, text, language, current, stored, ask } = props;
	const [values, setValues] = useKept<CustomerRecord>('record', {});
	const [answerIn, setAnswerIn] = useKept<Language>('answerIn', language);
	const [chosen, setChosen] = useKept<Against>('against', 'asNow');
	const [pack, setPack] = useKept('pack', '');
	const isWithPack = chosen === 'withPack' && pack !== '';
	const pasted = usePreview(isWithPack ? { pack } : undefined, props);

	const change: OwnChange | undefined = chosen === 'builtIn' ? { startOver: true } : isWithPack ? { pack } : undefined;
	const isFilled = Object.values(values).some(Boolean);
	const trial = useAnswer(
		isFilled ? { record: formRecord(values), language: answerIn, ...(change && { change }) } : undefined,
		(question) => ask('trial', question),
		stored,
	);
	const teams = [...current.settings.teams.map(({ value }) => value), ...(pasted.value ? [pasted.value] : [])];
	return (
		<div class="wide">
			<section>
				<h2>{text('trySection.heading')}</h2>
				<p>{text('trySection.note')}</p>
				<div class="beside">
					<Choice
						label={text('trySection.against')}
						value={chosen}
						options={against.map((value) => ({ value, label: text(`trySection.${value}`) }))}
						onChoose={setChosen}
					/>
					<Choice
						label={text('trySection.language')}
						value={answerIn}
						options={languages.map((value) => ({ value, label: ownName(value) }))}
						onChoose={setAnswerIn}
					/>
				</div>
				{chosen === 'withPack' && (
					<JsonText
						label={text('trySection.packText')}
						note={text('trySection.packLabel')}
						text={text}
						value={pack}
						problems={pasted.problems}
						onType={setPack}
					/>
				)}
			</section>
			<div class="bench">
				<section aria-label={text('trySection.record')}>
					<h2>{text('trySection.record')}</h2>
					<BenchRecord {...props} values={values} onValues={setValues} />
				</section>
				<section class="bench-findings">
					<div role="status">
						<h2>
							{trial?.findings.length
								? text('trySection.findings', { count: trial.findings.length })
								: text('trySection.noFindings')}
						</h2>
					</div>
					{!isFilled && <p>{text('trySection.nothingFilled')}</p>}
					{trial && trial.problems.length > 0 && <p>{text('trySection.notTried')}</p>}
					<div lang={answerIn}>
						{trial?.findings.map((finding) => (
							<ShownFinding
								key={`${finding.rule} ${finding.field} ${finding.message}`}
								finding={finding}
								record={values}
								texts={texts}
								text={text}
							/>
						))}
					</div>
				</section>
			</div>
			{trial && <Trace {...props} outcomes={trial.trace} teams={teams} />}
			<PackTests {...props} pasted={isWithPack ? pasted : undefined} />
		</div>
	);
}
