/** Width of a text in CSS px at a weight. */
export type MeasureText = (text: string, weight: number) => number;

/**
 * Measures with a canvas in the font that `element` shows at `size` px. Widths are remembered, since
 * the same labels are asked for at every change of filters.
 */
export function textMeasure(element: Element, size: number): MeasureText {
	const context = document.createElement('canvas').getContext('2d');
	const family = getComputedStyle(element).fontFamily;
	const known = new Map<string, number>();
	return (text, weight) => {
		const key = `${weight} ${text}`;
		let width = known.get(key);
		if (width === undefined) {
			if (context) context.font = `${weight} ${size}px ${family}`;
			width = context ? context.measureText(text).width : text.length * size * 0.5;
			known.set(key, width);
		}
		return width;
	};
}
