import type { FieldId } from '../../lib/record/fields.ts';
import type { ListForm } from '../../lib/settings/check-form.ts';
import { unknownCountries, withCountryCodes, wordsFromText } from '../../lib/settings/word-lists.ts';
import { type FormParts, ownWords } from './form-parts.ts';
import { Choice, Line } from './inputs.tsx';
import type { Text } from './section.ts';

interface WordsInputProps extends Pick<FormParts, 'countries' | 'lists'> {
	text: Text;
	label: string;
	list: ListForm;
	/** Where it is the country, countries can be chosen too. */
	field: FieldId;
	faults: readonly string[];
	onList(list: ListForm): void;
}

/** Words, one per line; or one of the person's word lists. */
export function WordsInput({ text: plainText, label, list, field, countries, lists, faults, onList }: WordsInputProps) {
	const text = ownWords(plainText);
	const count = wordsFromText(list.text).length;
	const isGone = list.dictionary !== '' && !lists.includes(list.dictionary);
	const named = [
		{ value: '', label: text('listHere') },
		...lists.map((name) => ({ value: name, label: text('listNamed', { name }) })),
		...(isGone ? [{ value: list.dictionary, label: text('listGone', { name: list.dictionary }) }] : []),
	];
	const isHere = list.dictionary === '';
	const areCountries = field === 'country' && countries.length > 0;
	const strange = areCountries ? unknownCountries(withCountryCodes(list.text, countries), countries) : [];
	const told = strange.length > 0 ? [text('notCountries', { words: strange.join(', ') })] : [];
	return (
		<>
			{named.length > 1 && (
				<Choice
					label={text('listFrom')}
					value={list.dictionary}
					options={named}
					faults={isHere ? [] : faults}
					onChoose={(dictionary) => onList({ ...list, dictionary })}
				/>
			)}
			{isHere && (
				<Line
					label={label}
					note={
						<>
							{list.text.includes(',') ? text('comma') : text(field === 'country' ? 'countryCodes' : 'listNote')}
							{count > 1 && ` ${text('wordCount', { count })}.`}
						</>
					}
					rows={Math.min(8, Math.max(3, count + 1))}
					value={list.text}
					faults={[...faults, ...told]}
					onType={(typed) => onList({ ...list, text: typed })}
					onLeave={() => {
						const coded = areCountries ? withCountryCodes(list.text, countries) : list.text;
						if (coded !== list.text) onList({ ...list, text: coded });
					}}
				/>
			)}
			{isHere && areCountries && (
				<select
					aria-label={text('addCountry')}
					value=""
					onChange={({ currentTarget }) => {
						const { value } = currentTarget;
						currentTarget.value = '';
						onList({ ...list, text: [list.text.trimEnd(), value].filter(Boolean).join('\n') });
					}}
				>
					<option value="">{text('addCountry')}</option>
					{countries.map(({ code, name }) => (
						<option key={code} value={code}>
							{name} ({code})
						</option>
					))}
				</select>
			)}
		</>
	);
}
