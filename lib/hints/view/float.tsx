import { Component, type ComponentChildren, createRef, type HTMLAttributes } from 'preact';
import { isConnected, matches } from '../../form/nodes.ts';

interface FloatProps extends Pick<
	HTMLAttributes<HTMLDivElement>,
	'class' | 'role' | 'dir' | 'aria-label' | 'onMouseDown' | 'onMouseMove' | 'onKeyDown'
> {
	/** Takes the element, for the layout. */
	element(box: HTMLElement | null): void;
	/** What it belongs to: Tab leads from there into it, where the browser knows how. */
	source?: HTMLElement;
	/** Its contents were drawn anew. */
	onDraw?(): void;
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
		this.props.element(null);
	}

	private stand() {
		const box = this.own.current;
		const { source, element, onDraw } = this.props;
		element(box);
		if (box && isConnected(box) && !matches(box, ':popover-open')) box.showPopover({ source });
		onDraw?.();
	}

	override render({ source: _, element: __, onDraw: ___, children, ...rest }: FloatProps) {
		return (
			<div ref={this.own} popover="manual" {...rest}>
				{children}
			</div>
		);
	}
}
