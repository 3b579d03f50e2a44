/** An address to link to: http(s) only, whatever a dataset says; null for all else. */
export function webAddress(text: string | null | undefined): string | null {
	if (!text) return null;
	try {
		const { protocol } = new URL(text);
		return protocol === 'https:' || protocol === 'http:' ? text : null;
	} catch {
		return null;
	}
}
