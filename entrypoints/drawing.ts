import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handDrawing } from '../lib/browser/handed-drawing.ts';
import { createDrawing } from '../lib/hints/view/view.tsx';

/** What draws the hints, brought into a portal page by the worker once the hints there need it. */
export default defineUnlistedScript(() => handDrawing(createDrawing));
