/**
 * Where the findings about one value stand: the lowest is said, the others wait behind it and come forward when a team
 * switches it off. A rule takes the band that fits what it says; what is added to a band only orders rules of that band
 * that can be right about the same value.
 */
export const ranks = {
	/** The portal refuses the value whatever it means. */
	refused: 10,
	/** The value is nobody's: a test, a sample, keys drummed. */
	madeUp: 20,
	/** The value is somebody's, but not as it should be: shortened, of another place, of another kind. */
	unfit: 30,
	/** The value may stay; another form is usual. */
	advice: 40,
} as const;
