import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handReport } from '../lib/browser/handed-report.ts';
import { reportOf } from '../lib/page/report/report.ts';

/** What makes a report of a form, brought into a portal page by the worker once the person wants to copy one. */
export default defineUnlistedScript(() => handReport(reportOf));
