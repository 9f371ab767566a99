// The letter rows of three keyboards the digit row and the alphabet. Layouts: QWERTY (US), AZERTY (FR), QWERTZ (DE); common knowledge, 2026-11.

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
] as const;

/** The slanting columns, as in `qazwsx`. */
export const keyboardColumns = ['qaz', 'wsx', 'edc', 'rfv', 'tgb', 'yhn', 'ujm', 'aqw', 'zsx', 'yaq'] as const;
