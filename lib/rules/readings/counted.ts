const counted = /^0?123(?:4(?:5(?:6(?:7(?:89?0?)?)?)?)?)?$/;

/** Whether digits were typed one after the other from the first key on: `123`, `12345`. */
export function isCountedUp(digits: string): boolean {
	return counted.test(digits);
}
