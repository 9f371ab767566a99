import { type Language, languages } from '../../lib/record/language.ts';
import { type FormParts, ownWords } from './form-parts.ts';
import { Line } from './inputs.tsx';

interface CheckMoreProps extends FormParts {
	/** The language of the page. */
	language: Language;
	/** The id that the check has, or would be given. */
	id: string;
}

/** What few checks need: the sentence in another language, why, a link, and the id. */
export function CheckMore({ language, id, form, faultsAt, onForm, ...parts }: CheckMoreProps) {
	const text = ownWords(parts.text);
	const others = languages.filter((one) => one !== language);
	const names = new Intl.DisplayNames([language], { type: 'language' });
	const inputs = ['id', 'link', ...languages.map((one) => `why.${one}`), ...others.map((one) => `message.${one}`)];
	return (
		<details open={inputs.some((input) => faultsAt(input).length > 0)}>
			<summary>{text('more')}</summary>
			{others.map((one) => (
				<Line
					key={one}
					label={text('messageIn', { language: names.of(one) })}
					note={text('messageOther')}
					rows={2}
					value={form.message[one]}
					faults={faultsAt(`message.${one}`)}
					onType={(typed) => onForm({ message: { ...form.message, [one]: typed } })}
				/>
			))}
			{[language, ...others].map((one) => (
				<Line
					key={one}
					label={one === language ? text('why') : text('whyIn', { language: names.of(one) })}
					rows={2}
					value={form.why[one]}
					faults={faultsAt(`why.${one}`)}
					onType={(typed) => onForm({ why: { ...form.why, [one]: typed } })}
				/>
			))}
			<Line label={text('link')} value={form.link} faults={faultsAt('link')} onType={(link) => onForm({ link })} />
			<Line
				label={text('id')}
				note={text('idNote')}
				isCode
				value={form.id || id}
				faults={faultsAt('id')}
				onType={(typed) => onForm({ id: typed })}
			/>
		</details>
	);
}
