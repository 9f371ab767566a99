import { browser } from 'wxt/browser';
import { servePage } from '../../lib/browser/page-server.ts';
import { workerPowers } from '../../lib/browser/worker-client.ts';
import type { CreateDrawing } from '../../lib/hints/drawing.ts';
import { startHints } from '../../lib/hints/session/session.ts';
import type { reportOf } from '../../lib/page/report/report.ts';
import { allPhrases } from '../../lib/page/vocabulary/phrases.ts';
import { watchForm } from '../../lib/page/watch/watch.ts';
import { isFieldId } from '../../lib/record/fields.ts';
import { languages } from '../../lib/record/language.ts';

/** Where the hints may appear. */
interface BesideForm {
	/** Whether the form can be at this URL. */
	isForm(url: URL): boolean;
	createDrawing: CreateDrawing;
	/** Brings what makes a report of the form; undefined where it did not come. */
	bringReport(): Promise<typeof reportOf | undefined>;
}

/** Page ⇄ wire ⇄ hints: the same on the portal and on the practice form. Ends when the extension is updated or removed. */
export function startBesideForm({ isForm, createDrawing, bringReport }: BesideForm): void {
	const end = new AbortController();
	const { signal } = end;
	const form = { record: () => watch.record(), settled: () => watch.settled() };
	const language = languages.find((one) => browser.i18n.getUILanguage().startsWith(one)) ?? 'en';
	const hints = startHints({
		form,
		powers: workerPowers(),
		createDrawing,
		language,
		signal,
		onGone: () => end.abort(),
	});
	const watch = watchForm(document, hints, { signal, isForm });

	servePage(
		{
			state: () => hints.state(),
			recognition: async () => (await watch.recognition()) ?? null,
			async report() {
				const makeReport = await bringReport();
				const recognition = await watch.recognition();
				if (!makeReport || !recognition) return null;
				const { step, next, fields } = watch.view();
				return makeReport(document, { step, next, fields: [...fields.values()], recognition, phrases: allPhrases() });
			},
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
