import type { ComponentChildren } from 'preact';
import { trusted } from './trusted.ts';

interface ButtonProps {
	class?: string;
	dir?: 'ltr';
	/** What is read aloud in place of what stands on it. */
	label?: string | undefined;
	/** Whether what it opens is open. */
	isOpen?: boolean;
	press(event: MouseEvent): unknown;
	children: ComponentChildren;
}

/** A button that only a person can press. */
export function Button({ label, isOpen, press, ...rest }: ButtonProps) {
	return <button {...rest} aria-label={label} aria-expanded={isOpen} onClick={trusted(press)} />;
}
