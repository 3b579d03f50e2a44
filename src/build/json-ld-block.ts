/**
 * A value as a data block of JSON-LD. The block is not executed, so the page's policy lets it be, and
 * nothing in it can end it: of the signs with which HTML could begin a tag or comment there is none.
 */
export function jsonLdBlock(value: unknown): string {
	const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeSign);
	return `<script type="application/ld+json">${json}</script>`;
}

/** As JSON writes a sign that may not stand as itself. */
const escapeSign = (sign: string): string =>
	`\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
