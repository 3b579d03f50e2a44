import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { BlockName } from '../pages/file/unpack.ts';

/** How a policy names an inline script or style that alone may run: by the hash of its text. */
export const policyHash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A script as it can stand between its tags: "<script" and "</script" occur in strings, where the
 * escape means the same. HTML would take the latter for the script's end, the former, after "<!--",
 * for one more that has to end first (HTML Standard, "Restrictions for contents of script elements").
 */
export const asInlineScript = (code: string): string => code.replace(/<(?=\/?script)/gi, '\\x3C');

/** Throws where a style sheet would end before its end; no sheet of ours names such a thing. */
export function asInlineStyle(css: string): string {
	if (/<\/style/i.test(css)) throw new Error('the style sheet holds "</style"');
	return css;
}

/**
 * A text as a block that is never executed: gzip in base64, in which no sign means anything to HTML.
 * `unpack.ts` reads it.
 */
export function packedBlock(name: BlockName, text: string): string {
	const packed = gzipSync(text, { level: 9 }).toString('base64');
	return `<script type="application/gzip" id="packed-${name}">${packed}</script>`;
}
