import { fold } from '../../record/folding.ts';

/** A phrase has no more readings that matter. */
const mostReadings = 500;

/** One of several letters: `[sz]`. */
const letters = /^\[([a-z]+)\]/;

/** All that a phrase of the vocabulary can stand for: `mails?` is `mail` and `mails`. */
function readings(phrase: string): string[] {
	let place = 0;
	const alternatives = (): string[] => {
		const all = sequence();
		while (phrase[place] === '|') {
			place += 1;
			all.push(...sequence());
		}
		return all;
	};
	const sequence = (): string[] => {
		let all = [''];
		while (place < phrase.length && phrase[place] !== '|' && phrase[place] !== ')') {
			let next: string[];
			if (phrase[place] === '(') {
				place += phrase.startsWith('(?:', place) ? 3 : 1;
				next = alternatives();
				place += 1;
			} else if (letters.test(phrase.slice(place))) {
				const [all, each = ''] = letters.exec(phrase.slice(place))!;
				next = [...each];
				place += all.length;
			} else if (/[\\.[*+^$]/.test(phrase[place]!)) {
				// Any word at all: no word of it is known by it.
				next = [' '];
				place += phrase[place] === '\\' ? 2 : 1;
			} else {
				next = [phrase[place]!];
				place += 1;
			}
			if (phrase[place] === '?') {
				next.push('');
				place += 1;
			}
			all = all.flatMap((start) => next.map((end) => start + end)).slice(0, mostReadings);
		}
		return all;
	};
	return alternatives();
}

/** Whether a word is one that the phrases are made of: no name of a person or a company is told by it. */
export function knownWords(phrases: readonly string[]): (word: string) => boolean {
	const words = new Set(phrases.flatMap(readings).flatMap((reading) => reading.split(' ').filter(Boolean)));
	return (word) =>
		/^\d{1,2}$/.test(word) ||
		fold(word)
			.split(' ')
			.every((part) => words.has(part));
}
