import { FAMILIES, type Lettering, type MeasureText } from '../../picture/lettering.ts';

const fontOf = ({ family, weight, size }: Lettering): string =>
	`${weight} ${size}px ${FAMILIES[family]}`;

/** Has the fonts of pictures loaded for the letters of a text, so that it can be measured. */
export async function loadPictureFonts(text: string): Promise<void> {
	const faces = (['sans', 'serif'] as const).flatMap((family) =>
		([400, 600] as const).map((weight) => fontOf({ family, weight, size: 16 })),
	);
	// Where one cannot be had, what stands in for it is measured and drawn.
	await Promise.all(faces.map((font) => document.fonts.load(font, text).catch(() => [])));
}

/** Measures with a canvas in the fonts of the page. */
export function canvasMeasure(): MeasureText {
	const context = document.createElement('canvas').getContext('2d');
	const known = new Map<string, number>();
	return (text, lettering) => {
		const font = fontOf(lettering);
		const key = `${font}\n${text}`;
		let width = known.get(key);
		if (width === undefined) {
			if (context) context.font = font;
			width = context ? context.measureText(text).width : text.length * lettering.size * 0.5;
			known.set(key, width);
		}
		return width;
	};
}
