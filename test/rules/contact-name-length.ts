import { cases } from '../cases.ts';

export default cases('contact-name-length', {
	silent: [
		{},
		{ firstName: '伟', lastName: '王' },
		{ firstName: 'Bo', lastName: 'Ek' },
		{ firstName: 'Wolfeschlegelsteinhausenbergerdorff', lastName: 'Ng' },
		{ firstName: 'Ruth', middleName: 'B', lastName: 'Okafor' },
		{ firstName: 'Ruth', middleName: 'É', lastName: 'Okafor' },
		{ firstName: 'Иван', middleName: 'П.', lastName: 'Ильин' },
		{ middleName: 'R. J.' },
	],
	found: [
		{ record: { firstName: 'J' }, on: 'firstName', message: 'tooShort' },
		{ record: { lastName: 'X' }, on: 'lastName', message: 'tooShort' },
		{ record: { lastName: '김' }, on: 'lastName', message: 'tooShort', level: 'hint' },
		{ record: { middleName: 'b'.repeat(51) }, on: 'middleName', message: 'tooLong' },
		{ record: { lastName: 'a'.repeat(41) }, on: 'lastName', message: 'long', level: 'warning' },
		{ record: { firstName: 'a'.repeat(51) }, on: 'firstName', message: 'tooLong' },
	],
});
