/** How long an address of a file is kept after the click, ms; some browsers read it late. */
const KEPT = 40_000;

/** Hands a text to the reader as a file to save. */
export function saveFile(name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
