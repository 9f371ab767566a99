import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handReport } from '../lib/browser/handed-report.ts';
import { readForm } from '../lib/page/report/reading.ts';

/** What tells of a form and makes a report of it, brought into a portal page by the worker once the popup asks. */
export default defineUnlistedScript(() => handReport(readForm));
