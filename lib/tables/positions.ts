/** Degrees in twentieths, some five kilometres, in two letters each: near enough to tell towns apart. */
const alphabet = '!#$%&()*+-.0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const steps = 20;

/** A point on the map, in degrees. */
export interface Position {
	latitude: number;
	longitude: number;
}

const two = (number: number) => alphabet[Math.floor(number / alphabet.length)]! + alphabet[number % alphabet.length]!;
const number = (text: string) => alphabet.indexOf(text[0]!) * alphabet.length + alphabet.indexOf(text[1]!);

/** A point in four letters. */
export function writePosition({ latitude, longitude }: Position): string {
	return two(Math.round((latitude + 90) * steps)) + two(Math.round((longitude + 180) * steps));
}

/** The point that four letters mean. */
export function readPosition(text: string): Position {
	return { latitude: number(text.slice(0, 2)) / steps - 90, longitude: number(text.slice(2, 4)) / steps - 180 };
}

const radians = Math.PI / 180;

/** Kilometres between two points: on a plane, which is near enough within a country's region. */
export function kilometres(one: Position, other: Position): number {
	const north = one.latitude - other.latitude;
	const east = (one.longitude - other.longitude) * Math.cos(((one.latitude + other.latitude) / 2) * radians);
	return Math.hypot(north, east) * 111.2;
}
