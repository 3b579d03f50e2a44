/** A source, several that say the same, or an origin, and from whom it has what it says. */
export interface CitingNode {
	readonly key: string;
	/** Keys of the nodes that it cites; none for an origin. Never in a circle. */
	readonly cites: readonly string[];
}

/** The box of a node, px. */
export interface CitationBox {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type Point = readonly [x: number, y: number];

/** A line from a citing node to a cited one. */
export interface CitationLink {
	readonly from: string;
	readonly to: string;
	/**
	 * How the points are joined: `across` from column to column, `down` from an origin to what stands
	 * below it, `aside` past the right of the boxes between.
	 */
	readonly way: 'across' | 'down' | 'aside';
	readonly points: readonly Point[];
}

export interface CitationLayout {
	readonly boxes: readonly CitationBox[];
	readonly links: readonly CitationLink[];
	/** Px. */
	readonly height: number;
}

/** Sizes in px: of a box, between rows, between columns, of the step inwards, of a track at the side. */
const BOX = 28;
const ROW = 34;
const COLUMN_GAP = 44;
const INDENT = 20;
const TRACK = 9;
/** A column narrower than this cuts too many names. */
const LEAST_COLUMN = 150;
/** So many lines run beside each other at most; further ones share them. */
const MOST_TRACKS = 5;

/**
 * Lays out who has it from whom, within `width` px. Where there is room, in columns: sources left,
 * those they cite further right, origins last; else one below the other, what cites a node indented
 * below it. Each node stands among those that cite the same, so that lines hardly cross, and boxes
 * never overlap.
 */
export function layOutCitations(nodes: readonly CitingNode[], width: number): CitationLayout {
	const tree = treeOf(nodes);
	const columns = 1 + Math.max(0, ...tree.heights.values());
	const column = (width - (columns - 1) * COLUMN_GAP) / columns;
	return column >= LEAST_COLUMN ? inColumns(nodes, tree, column) : inRows(nodes, tree, width);
}

interface Tree {
	/** Nodes that cite nobody, and others that nothing else leads to. */
	readonly roots: readonly string[];
	/** What has a node as the first that it cites, in the given order. */
	readonly children: ReadonlyMap<string, readonly string[]>;
	/** The longest way from a node to one that cites nobody. */
	readonly heights: ReadonlyMap<string, number>;
}

function treeOf(nodes: readonly CitingNode[]): Tree {
	const byKey = new Map(nodes.map((node) => [node.key, node]));
	const heights = new Map<string, number>();
	const heightOf = (key: string): number => {
		const known = heights.get(key);
		if (known !== undefined) return known;
		heights.set(key, 0); // ends a circle, should there be one
		const cited = (byKey.get(key)?.cites ?? []).filter((one) => byKey.has(one));
		const height = cited.length === 0 ? 0 : 1 + Math.max(...cited.map(heightOf));
		heights.set(key, height);
		return height;
	};
	const roots: string[] = [];
	const children = new Map<string, string[]>();
	for (const { key, cites } of nodes) {
		heightOf(key);
		const parent = cites.find((one) => byKey.has(one));
		if (parent === undefined) roots.push(key);
		else children.set(parent, [...(children.get(parent) ?? []), key]);
	}
	return { roots, children, heights };
}

function inColumns(nodes: readonly CitingNode[], tree: Tree, width: number): CitationLayout {
	const last = Math.max(0, ...tree.heights.values());
	const rows = new Map<string, number>();
	let next = 0;
	const settle = (key: string): number => {
		const below = (tree.children.get(key) ?? []).map(settle);
		const row = below.length > 0 ? (below[0]! + below.at(-1)!) / 2 : next++;
		rows.set(key, row);
		return row;
	};
	tree.roots.forEach(settle);
	const boxes = nodes.map(({ key }) => ({
		key,
		x: (last - tree.heights.get(key)!) * (width + COLUMN_GAP),
		y: (rows.get(key) ?? 0) * ROW,
		width,
		height: BOX,
	}));
	const boxOf = new Map(boxes.map((box) => [box.key, box]));
	const links = linksOf(nodes).map(({ from, to }): CitationLink => {
		const [a, b] = [boxOf.get(from)!, boxOf.get(to)!];
		const points: Point[] = [
			[a.x + a.width, a.y + BOX / 2],
			[b.x, b.y + BOX / 2],
		];
		return { from, to, way: 'across', points };
	});
	return { boxes, links, height: next * ROW - (ROW - BOX) };
}

function inRows(nodes: readonly CitingNode[], tree: Tree, width: number): CitationLayout {
	const places = new Map<string, { readonly row: number; readonly depth: number }>();
	const settle = (key: string, depth: number) => {
		places.set(key, { row: places.size, depth });
		for (const child of tree.children.get(key) ?? []) settle(child, depth + 1);
	};
	for (const root of tree.roots) settle(root, 0);

	const first = new Map(nodes.map(({ key, cites }) => [key, cites.find((one) => places.has(one))]));
	const aside = linksOf(nodes).filter(({ from, to }) => first.get(from) !== to);
	const tracks = tracksOf(
		aside.map(({ from, to }) => {
			const [a, b] = [places.get(from)!.row, places.get(to)!.row];
			return [Math.min(a, b), Math.max(a, b)];
		}),
	);
	const used = Math.min(MOST_TRACKS, 1 + Math.max(-1, ...tracks));
	const right = width - (used > 0 ? used * TRACK + 4 : 0);
	const boxes = [...places].map(([key, { row, depth }]) => {
		const x = Math.min(depth * INDENT, right / 2);
		return { key, x, y: row * ROW, width: right - x, height: BOX };
	});
	const boxOf = new Map(boxes.map((box) => [box.key, box]));
	const down = linksOf(nodes)
		.filter(({ from, to }) => first.get(from) === to)
		.map(({ from, to }): CitationLink => {
			const [child, parent] = [boxOf.get(from)!, boxOf.get(to)!];
			const points: Point[] = [
				[parent.x + INDENT / 2, parent.y + BOX],
				[child.x, child.y + BOX / 2],
			];
			return { from, to, way: 'down', points };
		});
	const past = aside.map(({ from, to }, i): CitationLink => {
		const [a, b] = [boxOf.get(from)!.y + BOX / 2, boxOf.get(to)!.y + BOX / 2];
		const x = right + 4 + ((tracks[i]! % MOST_TRACKS) + 0.5) * TRACK;
		return {
			from,
			to,
			way: 'aside',
			points: [
				[right, a],
				[x, a],
				[x, b],
				[right, b],
			],
		};
	});
	return { boxes, links: [...down, ...past], height: places.size * ROW - (ROW - BOX) };
}

function linksOf(nodes: readonly CitingNode[]): { from: string; to: string }[] {
	const keys = new Set(nodes.map(({ key }) => key));
	return nodes.flatMap(({ key, cites }) =>
		cites.filter((to) => keys.has(to)).map((to) => ({ from: key, to })),
	);
}

/** A track for each stretch of rows, so that stretches which meet lie side by side; shorter ones first. */
function tracksOf(stretches: readonly (readonly [number, number])[]): number[] {
	const tracks = stretches.map(() => 0);
	const taken: (readonly [number, number])[][] = [];
	const order = stretches.map((_, i) => i);
	order.sort((a, b) => length(stretches[a]!) - length(stretches[b]!) || a - b);
	for (const i of order) {
		const [from, to] = stretches[i]!;
		const free = taken.findIndex((held) => held.every(([a, b]) => b < from || a > to));
		const track = free < 0 ? taken.length : free;
		(taken[track] ??= []).push([from, to]);
		tracks[i] = track;
	}
	return tracks;
}

const length = ([from, to]: readonly [number, number]): number => to - from;
