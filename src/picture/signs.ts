import type { SignShape } from '../layout/sign-shapes.ts';
import { element, shortPath, type Attributes, type Markup } from './svg.ts';

type Stroke = Exclude<SignShape['kind'], 'point'>;

/** How each stroke is drawn, as in `DateSigns.svelte`. */
const STROKES: Readonly<Record<Stroke, Attributes>> = {
	bar: { 'stroke-width': 6, 'stroke-opacity': 0.76 },
	bracket: { 'stroke-width': 1.5 },
	within: { 'stroke-width': 1, 'stroke-opacity': 0.76 },
	wing: { 'stroke-width': 2, 'stroke-dasharray': '4 3' },
	arrow: { 'stroke-width': 2, 'stroke-linejoin': 'round' },
	torn: { 'stroke-width': 6, 'stroke-opacity': 0.76 },
	link: { 'stroke-width': 2, 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' },
};
const DOTTED: Attributes = {
	'stroke-width': 1.75,
	'stroke-dasharray': '1.75 3',
	'stroke-opacity': 1,
};

/** What stands outside the glyph of one event; `y` is the middle of its row, px. */
export function dateSigns(
	strokes: readonly SignShape[],
	y: number,
	colour: string,
	ground: string,
): Markup {
	return element(
		'g',
		{ fill: 'none', stroke: colour },
		...strokes.map((shape) =>
			shape.kind === 'point'
				? element('circle', {
						cx: shape.x,
						cy: y,
						r: 4.5,
						fill: shape.hollow ? ground : colour,
						'stroke-width': 2,
					})
				: element('path', {
						d: shortPath(shape.d),
						...STROKES[shape.kind],
						...(shape.dotted && DOTTED),
					}),
		),
	);
}
