import type { Link as LinkTo } from '../../check/finding.ts';

/** A link that opens beside the form, and tells the other side nothing of it. */
export function Link({ to, newTab }: { to: LinkTo; newTab: string }) {
	if (!/^(https|mailto):/.test(to.href)) return <>{to.label}</>;
	return (
		<a href={to.href} target="_blank" rel="noopener noreferrer">
			{to.label}
			<span class="spoken"> {newTab}</span>
		</a>
	);
}
