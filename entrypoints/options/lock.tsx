/** A closed lock, for what nobody can change here; words beside it say why. */
export function Lock() {
	return (
		<svg class="lock" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
			<path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2" fill="none" stroke="currentColor" stroke-width="1.5" />
			<rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentColor" />
		</svg>
	);
}
