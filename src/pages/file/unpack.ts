/** Ids of the blocks of the file; `pack.ts` writes them. */
export type BlockName = `${'dataset' | 'tours'}-${'de' | 'en'}` | 'authored';

/**
 * The text of a block of the file: gzip in base64, as it takes a fifth of the room. Rejects where the
 * document has no such block, or the browser cannot unpack it (before 2023).
 */
export async function unpack(document: Document, name: BlockName): Promise<string> {
	const block = document.getElementById(`packed-${name}`);
	if (block === null) throw new Error(`the file has no block "${name}"`);
	const bytes = Uint8Array.from(atob(block.textContent), (sign) => sign.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).text();
}
