/** What is told of a file beside its records, by a key of `commandLine.notices` in the locales, and what fills the sentence. */
export interface Notice {
	notice: NoticeKind;
	/** `line` counts from 1. */
	data: Readonly<Record<string, string | number>>;
}

export type NoticeKind =
	/** Some lines are no UTF-8: these were read as Windows-1252. */
	| 'windows1252'
	/** Lines that stand before the header. */
	| 'beforeHeader'
	/** A column that was understood by another name than the field's own. */
	| 'readAs'
	/** A column that is no field; with the nearest field where one is near. */
	| 'unknownColumn'
	| 'unknownColumnNear'
	/** A column of a field that another column holds already. */
	| 'secondColumn'
	/** Fields for which the file has no column. */
	| 'withoutColumn'
	/** A row with more cells than the header. */
	| 'longRow'
	/** A quotation mark that nothing closes. */
	| 'openQuote'
	/** The header once more, in the middle of the file. */
	| 'headerAgain'
	/** What stands below the last record. */
	| 'footer'
	/** A line that holds no record as JSON. */
	| 'notJson'
	| 'notObject'
	/** A date that could be two days. */
	| 'twoDays';

/** Takes a notice: what is told is nothing that ends the reading. */
export type OnNotice = (notice: NoticeKind, data?: Notice['data']) => void;
