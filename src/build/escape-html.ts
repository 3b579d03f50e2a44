const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** A text as it stands in HTML or XML, also between double quotes. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
