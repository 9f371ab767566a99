import { rule } from './rule.ts';

export default rule({
	id: 'country-unknown',
	level: 'error',
	fields: ['country'],
	source: 'country-rules',
	messages: ['unknown', 'otherSpelling'],
	*check({ values: { country: value }, tables }) {
		if (!value) return;
		const country = tables.country(value);
		if (!country) yield { field: 'country', message: 'unknown', data: { value } };
		else if (country.code !== value) {
			yield {
				field: 'country',
				message: 'otherSpelling',
				data: { value, country: country.code, code: country.code },
				fix: { field: 'country', value: country.code },
			};
		}
	},
});
