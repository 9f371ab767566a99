import { browser } from 'wxt/browser';
import { servePage } from '../../lib/browser/page-server.ts';
import { askWorker, workerPowers } from '../../lib/browser/worker-client.ts';
import type { FormPage } from '../../lib/form/form.ts';
import type { CreateDrawing } from '../../lib/hints/create-drawing.ts';
import { startHints } from '../../lib/hints/session/session.ts';
import type { pointAt } from '../../lib/hints/pointing/pointing.ts';
import { signOnPage } from '../../lib/page/mapping/mapping.ts';
import type { FormMapping } from '../../lib/record/mapping.ts';
import { lent } from '../../lib/page/lent.ts';
import type { readForm } from '../../lib/page/report/reading.ts';
import { watchForm } from '../../lib/page/watch/watch.ts';
import { type FieldId, isFieldId } from '../../lib/record/fields.ts';
import { languages } from '../../lib/record/language.ts';

/** Where the hints may appear. */
interface BesideForm {
	/** Which form can be at this URL. */
	formPageAt(url: URL): FormPage | undefined;
	createDrawing: CreateDrawing;
	/** Brings what lets a person point at a field; undefined where it did not come, or nothing is kept. */
	bringPointing?(): Promise<typeof pointAt | undefined>;
	/** Brings what tells of the form; undefined where it did not come. */
	bringReport(): Promise<typeof readForm | undefined>;
}

/** Page ⇄ wire ⇄ hints: the same on the portal and on the practice form. Ends when the extension is updated or removed. */
export function startBesideForm({ formPageAt, createDrawing, bringReport, bringPointing }: BesideForm): void {
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
	let mapping: FormMapping | undefined;
	const watch = watchForm(document, hints, { signal, formPageAt, mapping: () => mapping });
	const map = async () => {
		const before = JSON.stringify(mapping);
		({ mapping } = await askWorker('portal', {}).catch(() => ({ mapping })));
		if (JSON.stringify(mapping) !== before) watch.look();
	};
	if (bringPointing) {
		void map();
		workerPowers().onSettingsChange(() => void map(), signal);
	}

	/** Keeps what the person shows; without anything to be shown, what was said is taken back. */
	const shown = async (field: FieldId, pointing: Promise<Element | undefined> | null) => {
		const control = await pointing;
		const sign = control ? signOnPage(document, control) : undefined;
		if (!pointing) await askWorker('prefer', { mapping: { field, sign: null } });
		else if (sign) await askWorker('prefer', { mapping: { field, sign } });
	};

	const reading = async () => {
		const read = await bringReport();
		return read && watch.take((view) => read(document, view, mapping, lent));
	};

	servePage(
		{
			state: () => hints.state(),
			recognition: async () => (await reading())?.recognition ?? null,
			report: async () => (await reading())?.report() ?? null,
			async point({ field, words }) {
				const pointAt = await bringPointing?.();
				if (!pointAt) return false;
				void shown(field, words && pointAt(document, words, signal)).catch(() => {});
				return true;
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
