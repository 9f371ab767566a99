import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringHints } from '../../lib/browser/worker-client.ts';
import { mayHoldForm } from '../../lib/portals/partner-center.ts';
import { watchAddress } from '../../lib/page/watch/whereabouts.ts';

/**
 * The gate: on every page of the portal, and nothing but a look at its address. The whole origin is matched, because the
 * portal moves between its pages without loading; the hints themselves come only where the form may stand.
 */
export default defineContentScript({
	matches: ['https://partner.microsoft.com/*'],
	cssInjectionMode: 'manual',
	main({ signal }) {
		const here = new AbortController();
		signal.addEventListener('abort', () => here.abort());
		let isBringing = false;
		const look = async () => {
			if (isBringing || here.signal.aborted || !mayHoldForm(new URL(location.href))) return;
			isBringing = true;
			if (await bringHints()) here.abort();
			isBringing = false;
		};
		watchAddress(document, () => void look(), here.signal);
		void look();
	},
});
