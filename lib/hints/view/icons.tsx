import type { Level } from '../../check/finding.ts';

/** A sign: its ground, and the lines on it. */
interface Shape {
	ground?: string;
	lines: string;
	/** How wide the lines are, where not as usual. */
	width?: number;
	/** The ground has the sign's own colour, and the lines that of the paper. */
	isInverse?: boolean;
}

interface IconProps extends Shape {
	size?: number | undefined;
	/** The class that gives the colour. */
	level?: Level;
}

const paper = 'var(--fc-paper, Canvas)';

function Icon({ ground, lines, width, isInverse, size = 18, level }: IconProps) {
	return (
		<svg class={level} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
			{ground && <path d={ground} fill={isInverse ? 'currentColor' : paper} />}
			<path d={lines} stroke={isInverse ? paper : undefined} stroke-width={width} />
		</svg>
	);
}

const bar = { lines: 'M10 6v4.6M10 13.8v.1', width: 1.9, isInverse: true };

/** One shape a level: a filled octagon, a filled diamond, a ring with a question mark, a dog-eared note. */
const shapes: Record<Level, Shape> = {
	error: { ...bar, ground: 'M6.9 2.2h6.2l4.7 4.7v6.2l-4.7 4.7H6.9l-4.7-4.7V6.9z' },
	warning: { ...bar, ground: 'M10 1.6 18.4 10 10 18.4 1.6 10z' },
	question: {
		ground: 'M2.3 10a7.7 7.7 0 1 0 15.4 0 7.7 7.7 0 1 0-15.4 0',
		lines: 'M7.8 7.9a2.3 2.3 0 1 1 3.2 2.2c-.7.3-1 .8-1 1.5M10 14.2v.1',
	},
	hint: { ground: 'M3.5 3.5h13v9l-4 4h-9z', lines: 'M16.5 12.5h-4v4M6.5 7.2h7M6.5 10.2h4' },
};

/** The sign of a level. */
export function LevelIcon({ level, size }: { level: Level; size?: number }) {
	return <Icon {...shapes[level]} {...{ level, size }} />;
}

/** A sign that is always the same. */
const sign = (icon: IconProps) => () => <Icon {...icon} />;

/** Faircopy's own sign: a sheet with a tick. */
export const Mark = /* @__PURE__ */ sign({ ground: 'M4 2.5h8.5L16 6v11.5H4z', lines: 'm7 11 2.2 2.3L13.3 8' });
export const TickIcon = /* @__PURE__ */ sign({ level: 'question', lines: 'm4.5 10.5 3.8 3.8 7.5-8.3', width: 2 });
export const CloseIcon = /* @__PURE__ */ sign({ size: 16, lines: 'm5 5 10 10M15 5 5 15' });
export const MoreIcon = /* @__PURE__ */ sign({ size: 16, lines: 'M4.5 10h.1M10 10h.1M15.5 10h.1', width: 2.6 });
export const MoveIcon = /* @__PURE__ */ sign({
	size: 16,
	lines: 'M10 3v14M3 10h14M8 5l2-2 2 2M8 15l2 2 2-2M5 8l-2 2 2 2M15 8l2 2-2 2',
});
