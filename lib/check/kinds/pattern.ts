import { patternOf } from '../patterns.ts';
import { type Kind, ofText } from './kind.ts';

/** @throws PatternRefused where the pattern cannot be compiled */
export const pattern: Kind<'pattern'> = ({ match, notMatch }) => {
	const wanted = match === undefined ? undefined : patternOf(match);
	const unwanted = notMatch === undefined ? undefined : patternOf(notMatch);
	return ofText((value) => {
		if (wanted && wanted.find(value) === undefined) return {};
		const found = unwanted?.find(value);
		return found === undefined ? undefined : { match: found };
	});
};
