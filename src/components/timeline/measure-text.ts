/** Width of a text in CSS px at a weight. */
export type MeasureText = (text: string, weight: number) => number;

/** As long as the fonts stay that are there now. */
export interface TextMeasure extends MeasureText {
	/** Whether a text that was measured would be of another width now, as when a font has arrived. */
	readonly isStale: () => boolean;
}

/** A word with the spaces after it; matches an empty text as well. */
const WORD = /\S*\s*/g;

/**
 * Measures with a canvas in the font that `element` shows at `size` px. A text is as wide as its words,
 * each with the space after it: these are remembered, since the same words come in many labels. Of very
 * many labels the browser would keep each that it measures, with more than a kilobyte.
 */
export function textMeasure(element: Element, size: number): TextMeasure {
	const context = document.createElement('canvas').getContext('2d');
	const family = getComputedStyle(element).fontFamily;
	const widths = new Map<number, Map<string, number>>();
	const widthOf = (word: string, weight: number): number => {
		if (!context) return word.length * size * 0.5;
		context.font = `${weight} ${size}px ${family}`;
		return context.measureText(word).width;
	};
	const measure: MeasureText = (text, weight) => {
		let known = widths.get(weight);
		if (!known) widths.set(weight, (known = new Map<string, number>()));
		let sum = 0;
		for (const word of text.match(WORD)!) {
			let width = known.get(word);
			if (width === undefined) known.set(word, (width = widthOf(word, weight)));
			sum += width;
		}
		return sum;
	};
	const isStale = () =>
		[...widths].some(([weight, known]) =>
			[...known].some(([word, width]) => widthOf(word, weight) !== width),
		);
	return Object.assign(measure, { isStale });
}
