import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bring, isRuntimeThere } from '../lib/browser/worker-client.ts';
import { openGate } from '../lib/page/watch/gate.ts';
import { formPageAt } from '../lib/portals/partner-center.ts';

/**
 * The gate: on every page of the portal, and nothing but a look at its URL. The whole origin is matched, because the
 * portal moves between its pages without loading; the hints themselves come only where the form may stand. Not a content
 * script of WXT: its context tells every page that the extension is there.
 */
export default defineUnlistedScript(() => {
	openGate(document, {
		mayHoldForm: (url) => formPageAt(url) !== undefined,
		bring: () => bring('hints'),
		isThere: isRuntimeThere,
	});
});
