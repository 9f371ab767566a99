// Prints `N passed, N failed` from a vitest JSON report; where there is none, a run that failed as a whole.
import { readFileSync } from 'node:fs';

try {
	const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
	const skipped = report.numPendingTests + report.numTodoTests;
	console.log(
		`${report.numPassedTests} passed, ${report.numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
	);
} catch {
	console.log('0 passed, 1 failed');
}
