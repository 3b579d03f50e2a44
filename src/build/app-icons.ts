/** An icon for home screens and lists of apps. */
export interface AppIcon {
	/** Below the site's root. */
	readonly fileName: string;
	readonly svg: string;
}

const PAPER = '#fbfaf7';

/**
 * The site's sign as in `favicon.svg`, in the colours of the light theme: a claim that comes to be
 * confirmed, ring and disc on the line of time.
 */
const SIGN = `<g fill="none" stroke="#1b1d22" stroke-width="3"><path d="M0 16h3.5m9 0H14m14 0h4"/><path d="M12.5 16a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0z"/></g><circle cx="21.5" cy="16" r="7.5" fill="#9c2f1f" stroke="#1b1d22" stroke-width="3"/>`;

/**
 * The icons that the web app manifests name, and Apple's. Systems cut maskable ones to a form of their
 * own, but leave a circle of 80 % of the width (W3C, Web Application Manifest, "Icon masks and safe
 * zone").
 */
export function appIcons(): readonly AppIcon[] {
	return [
		{ fileName: 'icons/192.png', svg: icon(192, 0.82, 0.19) },
		{ fileName: 'icons/512.png', svg: icon(512, 0.82, 0.19) },
		{ fileName: 'icons/maskable.png', svg: icon(512, 0.64, 0) },
		{ fileName: APPLE_ICON, svg: icon(180, 0.78, 0) },
	];
}

/** What Apple's systems put on the home screen; they round it themselves. */
export const APPLE_ICON = 'icons/apple.png';

/**
 * @param size width and height, px
 * @param part of the width that the sign takes
 * @param rounded radius of the corners, as part of the width
 */
function icon(size: number, part: number, rounded: number): string {
	const scale = (size * part) / 32;
	const margin = (size * (1 - part)) / 2;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">` +
		`<rect width="${size}" height="${size}" rx="${size * rounded}" fill="${PAPER}"/>` +
		`<g transform="translate(${margin} ${margin}) scale(${scale})">${SIGN}</g></svg>`
	);
}
