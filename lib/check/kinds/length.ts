import { type Kind, ofText } from './kind.ts';

/** Characters as people count them: code points. */
export const length: Kind<'length'> = ({ min = 0, max = Infinity }) =>
	ofText((value) => {
		const { length: count } = [...value];
		return count < min || count > max ? {} : undefined;
	});
