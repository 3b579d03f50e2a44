/**
 * A schema message of two lines: what was found, and what to do about it. `read-shape.ts` takes
 * them apart again. Line breaks inside a part become spaces.
 */
export function told(message: string, remedy: string): string {
	return `${oneLine(message)}\n${oneLine(remedy)}`;
}

/** The two lines of `told`; the remedy is empty where a message has one line only. */
export function untold(text: string): { readonly message: string; readonly remedy: string } {
	const [message = '', remedy = ''] = text.split('\n');
	return { message, remedy };
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
