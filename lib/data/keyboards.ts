// The letter rows of three keyboards the digit row and the alphabet. Layouts: QWERTY (US), AZERTY (FR), QWERTZ (DE), ЙЦУКЕН (RU), 두벌식 (KR), and the kana in their order; common knowledge, 2026-11.

export const keyboardRows = [
	'qwertyuiop',
	'asdfghjkl',
	'zxcvbnm',
	'azertyuiop',
	'qsdfghjklm',
	'wxcvbn',
	'qwertzuiop',
	'yxcvbnm',
	'1234567890',
	'abcdefghijklmnopqrstuvwxyz',
	'йцукенгшщзхъ',
	'фывапролджэ',
	'абвгдежзиклмнопрст',
	'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ',
	'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ',
	'あいうえおかきくけこ',
	'アイウエオカキクケコ',
	'甲乙丙丁戊己',
] as const;

/** The slanting columns, as in `qazwsx`. */
export const keyboardColumns = ['qaz', 'wsx', 'edc', 'rfv', 'tgb', 'yhn', 'ujm', 'aqw', 'zsx', 'yaq'] as const;
