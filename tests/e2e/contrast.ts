import type { Page } from '@playwright/test';

/**
 * The least contrast (WCAG 2.2, 1 to 21) of a colour of the visible elements that a selector finds,
 * against the background they stand on, opacities counted in. Throws where it finds none.
 */
export function leastContrast(
	page: Page,
	selector: string,
	property: 'color' | 'fill' | 'stroke' | 'border-top-color' | 'outline-color',
): Promise<number> {
	return page.evaluate(
		({ selector, property }) => {
			type Colour = readonly [red: number, green: number, blue: number, alpha: number];
			const canvas = document.createElement('canvas');
			canvas.width = canvas.height = 1;
			const pen = canvas.getContext('2d', { willReadFrequently: true });
			if (pen === null) throw new Error('no canvas to read colours with');
			const read = (text: string): Colour => {
				pen.clearRect(0, 0, 1, 1);
				pen.fillStyle = text;
				pen.fillRect(0, 0, 1, 1);
				const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
				return [red, green, blue, alpha / 255];
			};
			const over = (top: Colour, below: Colour, opacity = 1): Colour => {
				const share = top[3] * opacity;
				const mix = (i: 0 | 1 | 2) => top[i] * share + below[i] * (1 - share);
				return [mix(0), mix(1), mix(2), 1];
			};
			const behind = (element: Element | null): Colour => {
				if (element === null) return read('Canvas');
				const own = read(getComputedStyle(element).backgroundColor);
				return own[3] === 1 ? own : over(own, behind(element.parentElement));
			};
			const light = ([red, green, blue]: Colour) => {
				const linear = (value: number) =>
					value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
				return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
			};
			const shown = [...document.querySelectorAll(selector)].filter((element) =>
				element.checkVisibility({ visibilityProperty: true }),
			);
			if (shown.length === 0) throw new Error(`nothing visible is "${selector}"`);
			const ratios = shown.map((element) => {
				const style = getComputedStyle(element);
				const isInside = ['color', 'fill', 'stroke'].includes(property);
				const ground = behind(isInside ? element : element.parentElement);
				const opacity = property === 'stroke' ? Number(style.strokeOpacity) : 1;
				const colour = over(read(style.getPropertyValue(property)), ground, opacity);
				const [low = 0, high = 0] = [light(colour), light(ground)].sort((a, b) => a - b);
				return (high + 0.05) / (low + 0.05);
			});
			return Math.min(...ratios);
		},
		{ selector, property },
	);
}
