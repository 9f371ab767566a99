import type { Recognition } from '../../lib/form/recognition.ts';
import type { FieldId } from '../../lib/record/fields.ts';

interface RecognisedFieldsProps {
	/** A text of the locales' `popup` part. */
	text(key: string, data?: Readonly<Record<string, unknown>>): string;
	/** What the person's language calls a field. */
	fieldName(id: FieldId): string;
	recognition: Recognition;
	/** Lets the person show a field on the page, or takes back what was shown. */
	onPoint(field: FieldId, isBack: boolean): void;
}

/** Which fields of the page were found and by what, which were not and why. */
export function RecognisedFields({ text, fieldName, recognition, onPoint }: RecognisedFieldsProps) {
	const { found, missing, unknown } = recognition;
	return (
		<>
			{missing.length > 0 && (
				<section aria-label={text('notFound')}>
					<h2>{text('notFound')}</h2>
					<dl class="fields">
						{missing.map(({ id, why }) => (
							<div key={id}>
								<dt>{fieldName(id)}</dt>
								<dd>
									{text(`absence.${why}`)} <button onClick={() => onPoint(id, false)}>{text('showField')}</button>
								</dd>
							</div>
						))}
					</dl>
				</section>
			)}
			<details>
				<summary>{text('found', { count: found.length })}</summary>
				<dl class="fields">
					{found.map(({ id, label, signs, isLocked }) => (
						<div key={id}>
							<dt>{fieldName(id)}</dt>
							<dd>
								{text('foundAs', { label, signs: signs.map((sign) => text(`sign.${sign}`)).join(', ') })}
								{isLocked && ` ${text('isLocked')}`}{' '}
								{signs.includes('person') ? (
									<button onClick={() => onPoint(id, true)}>{text('takeBack')}</button>
								) : (
									<button onClick={() => onPoint(id, false)}>{text('showOther')}</button>
								)}
							</dd>
						</div>
					))}
				</dl>
				{unknown > 0 && <p>{text('unknown', { count: unknown })}</p>}
			</details>
		</>
	);
}
