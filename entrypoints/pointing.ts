import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handPointing } from '../lib/browser/handed-pointing.ts';
import { pointAt } from '../lib/hints/pointing/pointing.ts';

/** What lets a person point at a field, brought into a portal page by the worker once somebody wants to. */
export default defineUnlistedScript(() => handPointing(pointAt));
