import type { ComponentChildren } from 'preact';
import type { Level } from '../../check/finding.ts';

interface IconProps {
	size?: number | undefined;
	/** The class that gives the colour. */
	level?: Level;
	children: ComponentChildren;
}

function Icon({ size = 18, level, children }: IconProps) {
	return (
		<svg
			class={level}
			width={size}
			height={size}
			viewBox="0 0 20 20"
			fill="none"
			stroke="currentColor"
			stroke-width="1.6"
			stroke-linecap="round"
			stroke-linejoin="round"
			aria-hidden="true"
		>
			{children}
		</svg>
	);
}

const cut = 'var(--fc-paper, Canvas)';
const bar = <path d="M10 6v4.6M10 13.8v.1" stroke={cut} stroke-width="1.9" />;

/** One shape a level: a filled octagon, a filled diamond, a ring with a question mark, a dog-eared note. */
const shapes: Record<Level, ComponentChildren> = {
	error: (
		<>
			<path d="M6.9 2.2h6.2l4.7 4.7v6.2l-4.7 4.7H6.9l-4.7-4.7V6.9z" fill="currentColor" />
			{bar}
		</>
	),
	warning: (
		<>
			<path d="M10 1.6 18.4 10 10 18.4 1.6 10z" fill="currentColor" />
			{bar}
		</>
	),
	question: (
		<>
			<circle cx="10" cy="10" r="7.7" fill={cut} />
			<path d="M7.8 7.9a2.3 2.3 0 1 1 3.2 2.2c-.7.3-1 .8-1 1.5M10 14.2v.1" />
		</>
	),
	hint: (
		<>
			<path d="M3.5 3.5h13v9l-4 4h-9z" fill={cut} />
			<path d="M16.5 12.5h-4v4M6.5 7.2h7M6.5 10.2h4" />
		</>
	),
};

/** The sign of a level. */
export function LevelIcon({ level, size }: { level: Level; size?: number }) {
	return (
		<Icon size={size} level={level}>
			{shapes[level]}
		</Icon>
	);
}

/** Faircopy's own sign: a sheet with a tick. */
export function Mark({ size }: { size?: number }) {
	return (
		<Icon size={size}>
			<path d="M4 2.5h8.5L16 6v11.5H4z" fill={cut} />
			<path d="m7 11 2.2 2.3L13.3 8" />
		</Icon>
	);
}

/** A small sign of one path, whose strokes are so wide. */
const sign = (path: string, width?: number) => () => (
	<Icon size={16}>
		<path d={path} stroke-width={width} />
	</Icon>
);

export const CloseIcon = /* @__PURE__ */ sign('m5 5 10 10M15 5 5 15');
export const MoreIcon = /* @__PURE__ */ sign('M4.5 10h.1M10 10h.1M15.5 10h.1', 2.6);
export const MoveIcon = /* @__PURE__ */ sign(
	'M10 3v14M3 10h14M7.8 5.2 10 3l2.2 2.2M7.8 14.8 10 17l2.2-2.2M5.2 7.8 3 10l2.2 2.2M14.8 7.8 17 10l-2.2 2.2',
);

export function TickIcon() {
	return (
		<Icon level="question">
			<path d="m4.5 10.5 3.8 3.8 7.5-8.3" stroke-width="2" />
		</Icon>
	);
}
