/** A property of iCalendar with a value that is ready to be written: see `icalText`. */
export type IcalProperty = readonly [name: string, value: string];

/** Octets that a line may have at most, without its line break (RFC 5545, section 3.1). */
const LINE_LENGTH = 75;

/** A component with its properties and the components in it, lines folded and ending in CR LF. */
export function icalComponent(
	name: string,
	properties: readonly IcalProperty[],
	inner: readonly string[] = [],
): string {
	const lines = properties.map(([key, value]) => icalLine(`${key}:${value}`));
	return [`BEGIN:${name}\r\n`, ...lines, ...inner, `END:${name}\r\n`].join('');
}

/** Text as a value (section 3.3.11): backslash, semicolon, comma and line breaks are escaped. */
export function icalText(text: string): string {
	return text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
		.replace(/\p{Cc}/gu, ' ');
}

/** A content line, folded between characters so that no line has more than 75 octets. */
export function icalLine(line: string): string {
	let folded = '';
	let length = 0;
	for (const sign of line) {
		const octets = octetsOf(sign);
		if (length + octets > LINE_LENGTH) {
			folded += '\r\n ';
			length = 1;
		}
		folded += sign;
		length += octets;
	}
	return `${folded}\r\n`;
}

/** Octets of a character in UTF-8; a lone surrogate is written as U+FFFD. */
function octetsOf(sign: string): number {
	const point = sign.codePointAt(0) ?? 0;
	if (point < 0x80) return 1;
	if (point < 0x800) return 2;
	return point < 0x1_0000 ? 3 : 4;
}
