import { useMemo } from 'preact/hooks';
import type { CustomerRecord } from '../../lib/record/customer-record.ts';
import { fieldIds } from '../../lib/record/fields.ts';
import { keptPacks } from '../../lib/settings/kept-packs.ts';
import { readPack, type TeamPack } from '../../lib/settings/team-pack.ts';
import { type ChecksText, type LookedThrough, usePreview } from './preview.ts';
import type { SectionProps } from './section.ts';

interface PackTestsProps extends SectionProps {
	/** The pack that is tried, with what came of its tests. */
	pasted: LookedThrough | undefined;
}

/** The tests that the packs in use, the person's own checks and a pasted pack bring along, each run by the worker. */
export function PackTests({ pasted, ...section }: PackTestsProps) {
	const { text, language, stored, current } = section;
	const nameOf = ({ name, version }: TeamPack) =>
		text('trySection.packName', { name: name[language] ?? name.en, version });
	const packs = useMemo(() => {
		const managed: unknown = stored.managed?.['packs'];
		const texts = [
			...keptPacks(stored).map((pack) => pack.text),
			...(Array.isArray(managed) ? managed.filter((one) => typeof one === 'string') : []),
		];
		return texts.flatMap((pack) => {
			const { value } = readPack(pack);
			return value ? [{ name: nameOf(value), asked: { pack } }] : [];
		});
	}, [stored, language]);
	const { own } = current.preferences;
	return (
		<section>
			<h2>{text('trySection.tests')}</h2>
			<p>{text('trySection.testsNote')}</p>
			<ul class="own-list" aria-label={text('trySection.tests')}>
				{packs.map(({ name, asked }) => (
					<Tests key={asked.pack} {...section} name={name} asked={asked} />
				))}
				<Tests {...section} name={text('trySection.ownChecks')} asked={own === undefined ? undefined : { own }} />
				{pasted && (
					<li>
						<span>{pasted.value ? nameOf(pasted.value) : text('trySection.pasted')}</span>
						{pasted.value ? <Outcome {...section} {...pasted} /> : <span>{text('trySection.notRun')}</span>}
					</li>
				)}
			</ul>
		</section>
	);
}

function Tests({ name, asked, ...section }: SectionProps & { name: string; asked: ChecksText | undefined }) {
	const looked = usePreview(asked, section);
	return (
		<li>
			<span>{name}</span>
			<Outcome {...section} {...looked} isNone={asked === undefined} />
		</li>
	);
}

/** How many tests came out as expected, and each that did not, with its record. */
function Outcome({ text, texts, value, tests, isNone }: SectionProps & LookedThrough & { isNone?: boolean }) {
	if (isNone || tests?.count === 0) return <span>{text('trySection.noTests')}</span>;
	if (!tests) return null;
	const { count, failed } = tests;
	return (
		<div>
			<span class={failed.length > 0 ? 'error' : undefined}>
				{text('trySection.asExpected', { passed: count - failed.length, count })}
			</span>
			{failed.map(({ check, expected, position }) => {
				const record = value?.checks.find(({ id }) => id === check)?.tests?.[expected][position] as
					| CustomerRecord
					| undefined;
				return (
					<div key={`${check} ${expected} ${position}`}>
						<p>{text(`trySection.${expected === 'fail' ? 'shouldSpeak' : 'shouldBeSilent'}`, { check })}</p>
						<dl>
							{fieldIds
								.filter((field) => record?.[field] !== undefined)
								.map((field) => (
									<div key={field}>
										<dt>{texts.text(`fieldLabels.${field}`)}</dt>
										<dd>{record?.[field] || text('trySection.emptyValue')}</dd>
									</div>
								))}
						</dl>
					</div>
				);
			})}
		</div>
	);
}
