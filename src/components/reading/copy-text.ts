/**
 * Puts text on the clipboard. False where that is not allowed: in a frame without the permission, on
 * a page without https, or because the reader refused.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
