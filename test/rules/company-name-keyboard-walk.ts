import { cases } from '../cases.ts';

export default cases('company-name-keyboard-walk', {
	silent: [
		{ companyName: 'ООО Смит', country: 'RU' },
		{ companyName: 'いろは', country: 'JP' },
		{ companyName: 'さしすせそ食堂', country: 'JP' },
		{ companyName: '가나다인쇄', country: 'KR' },
		{},
		{ companyName: 'ASD Limited', country: 'GB' },
		{ companyName: 'Power Tools GmbH', country: 'DE' },
		{ companyName: 'Property Partners', country: 'US' },
		{ companyName: 'Reza Bank Ltd' },
	],
	found: [
		{ record: { companyName: 'qwerty' }, on: 'companyName', message: 'walk' },
		{ record: { companyName: 'azertyuiop' }, on: 'companyName', message: 'walk' },
		{ record: { companyName: 'asdf GmbH', country: 'DE' }, on: 'companyName', message: 'walk' },
		{ record: { companyName: 'asdf asdf' }, on: 'companyName', message: 'walk' },
		{ record: { companyName: 'qwertz123 GmbH' }, on: 'companyName', message: 'walk' },
		{ record: { companyName: 'qazwsx' }, on: 'companyName', message: 'walk' },
		{ record: { companyName: 'sdlkfjsdf' }, on: 'companyName', message: 'walk' },
		{ record: { companyName: 'йцукен', country: 'RU' }, on: 'companyName', message: 'walk' },
		{ record: { companyName: 'Фывапро ООО', country: 'RU' }, on: 'companyName', message: 'walk' },
		{ record: { companyName: 'あいうえお', country: 'JP' }, on: 'companyName', message: 'walk' },
	],
});
