import type { ComponentChildren, HTMLAttributes } from 'preact';
import { isConnected, matches } from '../../form/nodes.ts';
import type { BoxName, Layout } from '../placing/layout.ts';

interface FloatProps extends Pick<
	HTMLAttributes<HTMLDivElement>,
	'class' | 'role' | 'dir' | 'aria-label' | 'onMouseDown' | 'onMouseMove' | 'onKeyDown' | 'onFocusOut'
> {
	name: BoxName;
	layout: Pick<Layout, 'take'>;
	/** What it belongs to: Tab leads from there into it, where the browser knows how. */
	source?: HTMLElement;
	children: ComponentChildren;
}

/** What each box belonged to when it was opened. */
const sources = new WeakMap<HTMLElement, HTMLElement | undefined>();

/** A box of ours above the page. The layout, told of it with every drawing, puts it in its place before the browser paints. */
export function Float({ source, name, layout, children, ...rest }: FloatProps) {
	const stand = (box: HTMLElement | null) => {
		layout.take(name, box);
		if (!box || !isConnected(box)) return;
		const isOpen = matches(box, ':popover-open');
		if (isOpen && sources.get(box) === source) return;
		if (isOpen) box.hidePopover();
		sources.set(box, source);
		box.showPopover({ source });
	};
	return (
		<div ref={stand} popover="manual" {...rest}>
			{children}
		</div>
	);
}
