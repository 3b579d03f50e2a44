import type { Status } from '../dataset/vocabulary.ts';
import { glyphShapes, type GlyphShape } from '../layout/glyph-shapes.ts';
import { element, type Attributes, type Markup } from './svg.ts';

interface GlyphLook {
	readonly colour: string;
	/** What shines through an outline. */
	readonly ground: string;
	/** Px; 16 on the stage. */
	readonly size?: number;
	/** Of an event that was not public on the day shown: faded and dashed. */
	readonly later?: boolean | undefined;
}

/** The glyph of a status around a point, as `StatusGlyph.svelte` draws it. */
export function statusGlyph(
	status: Status | null,
	x: number,
	y: number,
	{ colour, ground, size = 16, later = false }: GlyphLook,
): Markup {
	const scale = size === 16 ? '' : ` scale(${size / 16})`;
	return element(
		'g',
		{ transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})${scale}` },
		...glyphShapes(status).map(({ kind, d }) =>
			element('path', { d, stroke: colour, ...inkOf(kind, colour, ground), ...(later && LATER) }),
		),
	);
}

const LATER: Attributes = {
	'stroke-dasharray': '2.4 1.7',
	'stroke-width': 1.6,
	'fill-opacity': 0.3,
};

function inkOf(kind: GlyphShape['kind'], colour: string, ground: string): Attributes {
	const stroke = { 'stroke-width': 2, 'stroke-linejoin': 'round' };
	switch (kind) {
		case 'line':
			return { fill: ground, ...stroke };
		case 'unjudged':
			return { fill: ground, ...stroke, 'stroke-dasharray': '1.6 2' };
		case 'full':
			return { fill: colour, ...stroke };
		case 'cut':
			return { fill: 'none', ...stroke };
		case 'cross':
			return { fill: 'none', 'stroke-width': 2.6, 'stroke-linecap': 'round' };
	}
}
