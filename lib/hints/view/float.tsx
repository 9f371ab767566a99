import { Component, type ComponentChildren, createRef, type HTMLAttributes } from 'preact';
import { isConnected, matches } from '../../form/nodes.ts';
import type { BoxName, Layout } from '../placing/layout.ts';

interface FloatProps extends Pick<
	HTMLAttributes<HTMLDivElement>,
	'class' | 'role' | 'dir' | 'aria-label' | 'onMouseDown' | 'onMouseMove' | 'onKeyDown'
> {
	name: BoxName;
	layout: Pick<Layout, 'take'>;
	/** What it belongs to: Tab leads from there into it, where the browser knows how. */
	source?: HTMLElement;
	children: ComponentChildren;
}

/** A box of ours above the page. The layout puts it in its place before the browser paints. */
export class Float extends Component<FloatProps> {
	private own = createRef<HTMLDivElement>();

	override componentDidMount() {
		this.stand();
	}

	override componentDidUpdate({ source }: FloatProps) {
		const box = this.own.current;
		if (box && source !== this.props.source && matches(box, ':popover-open')) box.hidePopover();
		this.stand();
	}

	override componentWillUnmount() {
		this.props.layout.take(this.props.name, null);
	}

	private stand() {
		const box = this.own.current;
		const { source, name, layout } = this.props;
		layout.take(name, box);
		if (box && isConnected(box) && !matches(box, ':popover-open')) box.showPopover({ source });
	}

	override render({ source: _, name: __, layout: ___, children, ...rest }: FloatProps) {
		return (
			<div ref={this.own} popover="manual" {...rest}>
				{children}
			</div>
		);
	}
}
