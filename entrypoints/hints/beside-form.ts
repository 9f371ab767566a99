import { browser } from 'wxt/browser';
import { servePage } from '../../lib/browser/page-server.ts';
import { workerPowers } from '../../lib/browser/worker-client.ts';
import { startHints } from '../../lib/hints/session.ts';
import { isFieldId } from '../../lib/record/fields.ts';
import { watchForm } from '../../lib/page/watch/watch.ts';

/** Where the hints may appear, and until when. */
interface BesideForm {
	/** Whether the form can be at this address. */
	isForm(address: URL): boolean;
	signal: AbortSignal;
}

/** Page ⇄ wire ⇄ hints: the same on the portal and on the practice form. */
export function startBesideForm({ isForm, signal }: BesideForm): void {
	const form = { record: () => watch.record() };
	const language = browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en';
	const hints = startHints({ form, powers: workerPowers(), language, signal });
	const watch = watchForm(document, hints, { signal, isForm });

	servePage(
		{
			state: () => hints.state(),
			pause({ paused }) {
				if (paused) hints.pause(paused === true ? 'page' : paused);
				else hints.resume();
				return hints.state();
			},
			go({ to }) {
				if (to === 'next') return hints.nextHint();
				if (to === 'previous') return hints.previousHint();
				if (to === 'open') return hints.openHint();
				return isFieldId(to.field) && hints.goTo(to.field);
			},
		},
		signal,
	);
}
