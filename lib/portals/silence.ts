import type { HintsState } from '../form/hints-state.ts';
import { formPageAt, origins } from './partner-center.ts';

/** What is known of the page in front of the person; `url` is told only of pages to which there is access. */
export interface PageFacts {
	/** Whether the browser gives Faircopy access to the portal: a person may have taken it back. */
	hasAccess: boolean;
	url: string | undefined;
	/** What the hints in the page say; undefined where none answers. */
	state: Pick<HintsState, 'status' | 'step'> | undefined;
}

/** Why nothing is shown beside the fields. */
export type Silence =
	/** The browser gives no access to the portal. */
	| 'noAccess'
	/** A page of another site. */
	| 'elsewhere'
	/** A page of the portal on which no form is expected. */
	| 'otherPage'
	/** A page that may hold the form, and none is there, or not yet. */
	| 'noForm'
	/** A page that may hold the form, without Faircopy: it was open before, or could not be reached. */
	| 'notRunning'
	/** Faircopy was updated under the page. */
	| 'updated';

/** Why nothing is shown; undefined where the form is there, and the hints speak for themselves. */
export function silenceOf({ hasAccess, url, state }: PageFacts): Silence | undefined {
	if (state?.status === 'updated') return 'updated';
	if (state?.step || state?.status === 'unrecognised') return undefined;
	if (!hasAccess) return 'noAccess';
	if (url === undefined || !URL.canParse(url) || !origins.includes(new URL(url).origin)) {
		return state ? 'noForm' : 'elsewhere';
	}
	if (!formPageAt(new URL(url))) return 'otherPage';
	return state ? 'noForm' : 'notRunning';
}
