import { prepared } from './readings/prepared.ts';
import { rule } from './rule.ts';

/** Before the name in French and Italian, after it in English; the number stands first, or nothing does. */
const places: Readonly<Record<string, RegExp>> = {
	en: /(?<before>^\d.*\s)(?<word>\p{L}+)(?<after>\.?(?:$|,|\s(?:north|south|east|west|[nsew])\b).*)/iu,
	fr: /(?<before>^(?:\d+\s?(?:bis|ter|[a-d])?,?\s+)?)(?<word>\p{L}+)(?<after>\.?\s+\p{L}.*)/iu,
	it: /(?<before>^)(?<word>\p{L}+(?:\.\p{L}+)?)(?<after>\.?\s+\p{L}.*)/iu,
};

/** Language → abbreviation → word. */
const fullWords = prepared(
	({ address }) =>
		new Map(
			Object.entries(address.oddAbbreviations).map(([language, words]) => [language, new Map(Object.entries(words))]),
		),
);

export default rule({
	id: 'address-abbreviation',
	level: 'hint',
	fields: ['addressLine1', 'country'],
	source: 'complete-address',
	messages: ['odd'],
	*check({ values: { addressLine1: line, country }, tables }) {
		const language = tables.words.address.streetLanguage[tables.country(country)?.code ?? ''];
		if (!line || line.length > 200 || language === undefined) return;
		const { before = '', word = '', after = '' } = places[language]!.exec(line)?.groups ?? {};
		const full = fullWords(tables.words).get(language)?.get(word.toLowerCase().replaceAll('.', ''));
		if (full === undefined) return;
		const value = before + full + after.replace(/^\./, '');
		yield { field: 'addressLine1', message: 'odd', data: { word, full }, fix: { field: 'addressLine1', value } };
	},
});
