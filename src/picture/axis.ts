import { axisContext, axisLabel } from '../i18n/axis-label.ts';
import { ticksOf, type Tick } from '../layout/ticks.ts';
import { lengthOf, type VisibleSpan } from '../layout/visible-span.ts';
import { line, sans } from './lettering.ts';
import type { Palette } from './palette.ts';
import type { PictureStyle } from './picture-style.ts';
import { element, joined, type Markup } from './svg.ts';

/** Height of the axis with its labels, px. */
export const AXIS_HEIGHT = 34;
/** Least distance of two labels, px. */
const APART = 62;
const LETTERING = { plain: sans(14), strong: sans(14, 600) } as const;

/** Where the axis lies, px. */
export interface AxisPlace {
	readonly x: number;
	/** The line itself. */
	readonly y: number;
	readonly width: number;
	readonly span: VisibleSpan;
	/** IANA zone, told where hours are. */
	readonly zone: string;
}

export const axisTicks = ({ span, width }: Pick<AxisPlace, 'span' | 'width'>): Tick[] =>
	ticksOf(span, width, APART).filter(({ at }) => at >= span.from);

/** The lines of the ticks through the stage. */
export function tickLines(
	{ x, y, width, span }: AxisPlace,
	height: number,
	{ rule, rule2 }: Palette,
): Markup {
	const px = pxOf({ x, width, span });
	return joined(
		axisTicks({ span, width }).map(({ at, major }) =>
			element('line', {
				x1: px(at),
				x2: px(at),
				y1: y - height,
				y2: y,
				stroke: major ? rule2 : rule,
				'stroke-width': major ? 1.5 : null,
			}),
		),
	);
}

/** The axis with its labels, and at its left end what they leave unsaid. */
export function axis(
	place: AxisPlace,
	{ ink, ink2 }: Palette,
	{ language, messages, measure }: PictureStyle,
): Markup {
	const { x, y, width, span, zone } = place;
	const px = pxOf(place);
	const ticks = axisTicks(place);
	const baseline = y + 22;
	const unit = ticksOf(span, width, APART)[0]?.unit ?? 'year';
	const clock = unit === 'hour' || unit === 'minute';
	const told = axisContext(span.from, unit, language);
	const context = told === null || !clock ? told : `${told}, ${messages.words.zone(zone)}`;
	const contextWidth = context === null ? 0 : measure(context, LETTERING.strong);
	const inContext = (tick: Tick) => px(tick.at) + 4 < x + contextWidth + 14;
	// The year gives way to a label that is the year; days and hours leave it unsaid.
	const shown =
		context !== null && !(unit === 'month' && ticks.some((tick) => tick.major && inContext(tick)));
	return joined([
		element('line', { x1: x, x2: x + width, y1: y, y2: y, stroke: ink2, 'stroke-width': 1.5 }),
		...(shown ? [line(context, x, baseline, LETTERING.strong, ink)] : []),
		...ticks.flatMap((tick) => {
			const text = axisLabel(tick, language);
			const lettering = tick.major ? LETTERING.strong : LETTERING.plain;
			const at = px(tick.at) + 4;
			if (shown && inContext(tick)) return [];
			if (at + measure(text, lettering) > x + width) return [];
			return [line(text, at, baseline, lettering, tick.major ? ink : ink2)];
		}),
	]);
}

/** Px of a time. */
export const pxOf =
	({ x, width, span }: Pick<AxisPlace, 'x' | 'width' | 'span'>) =>
	(at: number): number =>
		x + ((at - span.from) / lengthOf(span)) * width;
