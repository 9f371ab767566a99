import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayHoldForm } from '../../lib/portals/partner-center.ts';
import { startBesideForm } from './beside-form.ts';

/** The hints, brought into a portal page by the worker once it may hold the form. */
export default defineUnlistedScript(() => {
	// Ends when the extension is updated, and when a newer one starts in the same page.
	const { signal } = new ContentScriptContext('hints');
	startBesideForm({ isForm: mayHoldForm, signal });
});
