/** An element as it stands in a document. */
export interface ReadElement {
	readonly name: string;
	/** Names of its attributes. */
	readonly attributes: readonly string[];
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<>]+/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#39);)/;

/** The pieces of an SVG document, in order. Throws where it is not well-formed; strict and small. */
function* piecesOf(svg: string): Generator<ReadElement | string, void> {
	const open: string[] = [];
	let at = 0;
	while (at < svg.length) {
		TAG.lastIndex = at;
		const tag = TAG.exec(svg);
		if (tag) {
			const [whole, closing, name = '', attributes = '', empty] = tag;
			if (ENTITY.test(attributes)) throw new Error(`bare & in ${whole}`);
			if (closing && open.pop() !== name) throw new Error(`</${name}> closes another element`);
			if (!closing && !empty) open.push(name);
			const names = [...attributes.matchAll(/\s([\w:-]+)="/g)].map(([, key = '']) => key);
			if (new Set(names).size < names.length) throw new Error(`twice the same in ${whole}`);
			if (!closing) yield { name, attributes: names };
			at = TAG.lastIndex;
			continue;
		}
		TEXT.lastIndex = at;
		const text = TEXT.exec(svg)?.[0];
		if (text === undefined) throw new Error(`no markup at ${at}: ${svg.slice(at, at + 40)}`);
		if (ENTITY.test(text)) throw new Error(`bare & in "${text}"`);
		if (open.length === 0) throw new Error(`text outside of the root: "${text}"`);
		yield text;
		at += text.length;
	}
	if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
}

/** The elements of an SVG document. Throws where it is not well-formed. */
export const elementsOf = (svg: string): ReadElement[] =>
	[...piecesOf(svg)].filter((piece) => typeof piece !== 'string');

/** The texts of an SVG document, entities read. Throws where it is not well-formed. */
export const textsOf = (svg: string): string[] =>
	[...piecesOf(svg)].filter((piece) => typeof piece === 'string').map(readEntities);

const readEntities = (text: string): string =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
