import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handedDrawing } from '../../lib/browser/handed-drawing.ts';
import { openOrClosedShadowRoot } from '../../lib/browser/closed-roots.ts';
import { handedPointing } from '../../lib/browser/handed-pointing.ts';
import { handedReport } from '../../lib/browser/handed-report.ts';
import { isFirstHere } from '../../lib/browser/first-here.ts';
import { bring } from '../../lib/browser/worker-client.ts';
import { seeClosedRoots } from '../../lib/form/nodes.ts';
import { deferredDrawing } from '../../lib/hints/deferred-drawing.ts';
import { formPageAt } from '../../lib/portals/partner-center.ts';
import { startBesideForm } from './beside-form.ts';

/** The hints, brought into a portal page by the worker once it may hold the form. */
export default defineUnlistedScript(() => {
	// A tab that loads while the extension starts may be brought them twice.
	if (!isFirstHere('hints')) return;
	seeClosedRoots(openOrClosedShadowRoot);
	const createDrawing = deferredDrawing(async () => ((await bring('drawing')) ? handedDrawing() : undefined));
	const bringReport = async () => ((await bring('report')) ? handedReport() : undefined);
	const bringPointing = async () => ((await bring('pointing')) ? handedPointing() : undefined);
	startBesideForm({ formPageAt, createDrawing, bringReport, bringPointing });
});
