/**
 * How many slips of the fingers lie between two words: a letter lost, one too many, another one, or two beside each other
 * swapped. Counted up to `most`; beyond it, `most + 1`.
 */
export function slips(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row++) {
		const here = [row];
		let least = row;
		for (let at = 1; at <= other.length; at++) {
			const isSame = one[row - 1] === other[at - 1];
			let cost = Math.min(last[at]! + 1, here[at - 1]! + 1, last[at - 1]! + (isSame ? 0 : 1));
			if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
				cost = Math.min(cost, before[at - 2]! + 1);
			here.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = last;
		last = here;
	}
	return last[other.length]!;
}
