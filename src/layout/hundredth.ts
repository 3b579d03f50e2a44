/** To a hundredth of a pixel: what is behind is noise, and nobody sees it. */
export const hundredth = (px: number): number => Math.round(px * 100) / 100;
