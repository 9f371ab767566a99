import type { ComponentChildren } from 'preact';

/** A line in small print. */
export function Small({ children }: { children: ComponentChildren }) {
	return <p class="small">{children}</p>;
}
