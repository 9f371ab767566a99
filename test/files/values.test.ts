import { describe, expect, test } from 'vitest';
import { cellText, valueOf } from '../../lib/files/values.ts';

describe('a date of the agreement', () => {
	test.each(['', 'soon', '31/02/2026', '2026-13-01', '123', '1/2/3/4', 'no date'])(
		'that is none stays as it is: %s',
		(text) => expect(valueOf('dateAgreed', text, undefined)).toEqual({ value: text }),
	);
	test.each([
		'2025-11-25',
		'25/11/2025',
		'11/25/2025',
		'25.11.2025',
		'25-11-25',
		'2025/11/25',
		'2025-11-25 00:00:00',
		'2025-11-25T10:30:00Z',
		'25/11/2025 14:05',
		'45986',
		'45986.5',
		'25-Nov-25',
		'25 novembre 2025',
		'November 25, 2025',
		'25 nov. 2025',
	])('is read: %s', (text) => expect(valueOf('dateAgreed', text, undefined)).toEqual({ value: '2025-11-25' }));
	test('that could be two days is asked, not guessed; the same day and month is one', () => {
		expect(valueOf('dateAgreed', '03/04/2026', undefined)).toEqual({ value: '03/04/2026', isTwoDays: true });
		expect(valueOf('dateAgreed', '04/04/2026', undefined)).toEqual({ value: '2026-04-04' });
	});
});

describe('the answer about the agreement', () => {
	test.each(['', 'maybe', 'see contract'])('that is none stays as it is: %s', (text) =>
		expect(valueOf('agreementAcceptance', text, undefined)).toEqual({ value: text }),
	);
	test.each(['hasAccepted', 'Has accepted', 'yes', 'TRUE', '1', 'x', 'Oui', 'accepté', 'A accepté', 'signed', 'Vrai'])(
		'is yes: %s',
		(text) => expect(valueOf('agreementAcceptance', text, undefined).value).toBe('hasAccepted'),
	);
	test.each([
		'willAccept',
		'no',
		'False',
		'0',
		'non',
		'À accepter',
		'pending',
		'en attente',
		'not accepted',
		'Will accept',
	])('is not yet: %s', (text) => expect(valueOf('agreementAcceptance', text, undefined).value).toBe('willAccept'));
});

test.each([
	['O’Neil', 'O’Neil'],
	["'Olivia", "'Olivia"],
	["'01002", "'01002"],
	['+33 1 23', '+33 1 23'],
	['=SUM(A1)', '=SUM(A1)'],
	['="01002"', '01002'],
	["'=SUM(A1)", '=SUM(A1)'],
	["'@home", '@home'],
	[' Lyon ', 'Lyon'],
])('the text of a cell: %s', (cell, text) => expect(cellText(cell)).toBe(text));
