import type { Finding } from '../check/finding.ts';
import type { Texts } from '../text/texts.ts';

/** Counts findings by rule. */
export interface Summary {
	add(findings: readonly Finding[]): void;
	/** A line a rule, the most frequent first: its count, a bar and its name. */
	lines(texts: Texts, width: number): string[];
}

/** @returns counts that begin at nothing */
export function createSummary(): Summary {
	const counts = new Map<string, { count: number; first: Finding }>();
	return {
		add(findings) {
			// A record counts once for a rule, however many of its fields it concerns.
			for (const [rule, first] of new Map(findings.map((finding) => [finding.rule, finding]))) {
				const known = counts.get(rule) ?? { count: 0, first };
				known.count += 1;
				counts.set(rule, known);
			}
		},
		lines(texts, width) {
			const rows = [...counts].toSorted(([one, a], [other, b]) => b.count - a.count || one.localeCompare(other));
			const most = rows[0]?.[1].count ?? 0;
			const digits = String(most).length;
			return rows.map(([rule, { count, first }]) => {
				const bar = '█'.repeat(Math.max(1, Math.round((count / most) * width)));
				return `${String(count).padStart(digits)} ${bar.padEnd(width)} ${texts.finding(first).title} (${rule})`;
			});
		},
	};
}
