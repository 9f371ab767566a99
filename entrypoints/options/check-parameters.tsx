import { caseStyles, relations } from '../../lib/settings/check-form.ts';
import { type FormParts, ownWords } from './form-parts.ts';
import { Choice, Line, Tick } from './inputs.tsx';
import { WordsInput } from './words-input.tsx';

/** What the chosen kind takes. */
export function Parameters(parts: FormParts) {
	const { form, faultsAt, onForm } = parts;
	const text = ownWords(parts.text);
	const words = (
		<WordsInput
			{...parts}
			list={form.list}
			label={text(`listFor.${form.kind}`)}
			field={form.field}
			faults={faultsAt('list')}
			onList={(list) => onForm({ list })}
		/>
	);
	const ignoreCase = (
		<Tick label={text('ignoreCase')} isOn={form.ignoreCase} onTick={(isOn) => onForm({ ignoreCase: isOn })} />
	);
	const wholeWords = (
		<Tick label={text('wholeWords')} isOn={form.wholeWords} onTick={(isOn) => onForm({ wholeWords: isOn })} />
	);
	switch (form.kind) {
		case 'required':
		case 'empty':
			return null;
		case 'words':
			return (
				<>
					{words}
					{wholeWords}
				</>
			);
		case 'replace':
			return (
				<>
					<Line
						label={text('swap')}
						note={text('swapNote')}
						rows={4}
						isCode
						value={form.swap}
						faults={faultsAt('swap')}
						onType={(swap) => onForm({ swap })}
					/>
					{wholeWords}
				</>
			);
		case 'oneOf':
			return (
				<>
					{words}
					{ignoreCase}
					<Tick label={text('suggest')} isOn={form.suggest} onTick={(suggest) => onForm({ suggest })} />
				</>
			);
		case 'noneOf':
			return (
				<>
					{words}
					{ignoreCase}
				</>
			);
		case 'length':
			return (
				<div class="beside">
					{(['min', 'max'] as const).map((limit) => (
						<Line
							key={limit}
							label={text(limit)}
							isNumber
							value={form[limit]}
							faults={faultsAt(limit)}
							onType={(count) => onForm({ [limit]: count })}
						/>
					))}
				</div>
			);
		case 'case':
			return (
				<>
					<Choice
						label={text('style')}
						value={form.style}
						options={caseStyles.map((value) => ({ value, label: text(`styles.${value}`) }))}
						onChoose={(style) => onForm({ style })}
					/>
					{words}
				</>
			);
		case 'compare':
			return (
				<div class="beside">
					<Choice
						label={text('relation')}
						value={form.relation}
						options={relations.map((value) => ({ value, label: text(`relations.${value}`) }))}
						onChoose={(relation) => onForm({ relation })}
					/>
					<Choice
						label={text('with')}
						value={form.with}
						options={parts.fields}
						faults={faultsAt('with')}
						onChoose={(other) => onForm({ with: other })}
					/>
				</div>
			);
		case 'pattern':
			return (
				<>
					<Choice
						label={text('patternIs')}
						value={form.patternIs}
						options={(['match', 'notMatch'] as const).map((value) => ({ value, label: text(`patternModes.${value}`) }))}
						onChoose={(patternIs) => onForm({ patternIs })}
					/>
					<Line
						label={text('pattern')}
						note={text('patternNote')}
						isCode
						value={form.pattern}
						faults={faultsAt('pattern')}
						onType={(pattern) => onForm({ pattern })}
					/>
				</>
			);
	}
}
