import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormReport } from '../form/form-report.ts';
import { formOfReport } from './form-of-report.ts';

const [file, name] = process.argv.slice(2);

/** What stands in the way; undefined once the form is written. */
function problem(): string | undefined {
	if (!file || !name || !/^[\w.-]+$/.test(name)) return 'Usage: npm run new-form -- report.json name';
	const path = join(import.meta.dirname, `../../test/forms/${name}.html`);
	if (existsSync(path)) return `test/forms/${name}.html is there already`;
	const report = JSON.parse(readFileSync(file, 'utf8')) as Partial<FormReport>;
	if (report.faircopyForm !== 1 || !Array.isArray(report.body))
		return `${file} is no report of a form that this version reads`;
	writeFileSync(path, formOfReport(report as FormReport));
	return undefined;
}

const said = problem();
console.log(
	said ?? `test/forms/${name}.html is written: look at data-step and each data-field, then run the tests of test/page`,
);
if (said) process.exitCode = 1;
