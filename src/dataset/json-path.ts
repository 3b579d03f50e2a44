/** The way to a value inside a JSON document: keys and indices from the root. */
export type JsonPath = readonly (string | number)[];

/** What `pathText` calls the whole document. */
export const ROOT_PATH = '(root)';

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;

/**
 * A path as people read it: `events[12].accounts[0].note.en`; a key that is no plain word stands in
 * brackets (`title["zh-Hant TW"]`), the root is `ROOT_PATH`.
 */
export function pathText(path: JsonPath): string {
	let text = '';
	for (const key of path) {
		if (typeof key === 'number') text += `[${key}]`;
		else if (!PLAIN_KEY.test(key)) text += `[${JSON.stringify(key)}]`;
		else text += text === '' ? key : `.${key}`;
	}
	return text === '' ? ROOT_PATH : text;
}
