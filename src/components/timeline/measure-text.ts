/** Width of a text in CSS px at a weight. */
export type MeasureText = (text: string, weight: number) => number;

/** A word with the spaces after it. */
const WORD = /\S*\s*/g;

/**
 * Measures with a canvas in the font that `element` shows at `size` px. A text is as wide as its words,
 * each with the space after it: these are remembered, since the same words come in many labels. Of very
 * many labels the browser would keep each that it measures, with more than a kilobyte.
 */
export function textMeasure(element: Element, size: number): MeasureText {
	const context = document.createElement('canvas').getContext('2d');
	const family = getComputedStyle(element).fontFamily;
	const widths = new Map<number, Map<string, number>>();
	return (text, weight) => {
		if (!context) return text.length * size * 0.5;
		let known = widths.get(weight);
		if (!known) widths.set(weight, (known = new Map<string, number>()));
		let sum = 0;
		for (const word of text.match(WORD) ?? []) {
			let width = known.get(word);
			if (width === undefined) {
				context.font = `${weight} ${size}px ${family}`;
				known.set(word, (width = context.measureText(word).width));
			}
			sum += width;
		}
		return sum;
	};
}
