/** The `data:` address of an SVG document. */
export const svgAddress = (svg: string): string =>
	`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * Draws an SVG document as PNG, so many px wide. Rejects where the browser cannot draw it, or has no
 * room for it.
 */
export async function pngOf(
	svg: string,
	{ width, height }: { readonly width: number; readonly height: number },
	wanted: number,
): Promise<Blob> {
	const image = new Image();
	image.src = svgAddress(svg);
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = wanted;
	canvas.height = Math.round((height * wanted) / width);
	const context = canvas.getContext('2d');
	if (context === null) throw new Error('this browser has no canvas');
	context.imageSmoothingQuality = 'high';
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	if (blob === null) throw new Error(`no room for a picture ${wanted} px wide`);
	return blob;
}
