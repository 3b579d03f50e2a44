/** A value of a query, encoded as forms are, without the escapes that a query does not need. */
export function encodeParameter(value: string): string {
	const [, encoded = ''] = new URLSearchParams([['', value]]).toString().split('=');
	return encoded.replace(/%(?:2C|3A|2F|40)/g, decodeURIComponent);
}
