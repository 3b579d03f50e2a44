import type { Account, TimelineEvent } from '../../dataset/compiled.ts';
import { citedFor } from '../../dataset/origins.ts';
import type { CitingNode } from '../../layout/citation-layout.ts';
import type { Directory } from './directory.ts';

/** An origin, a source on the way to it, or sources that all have it from the same. */
export interface GraphNode extends CitingNode {
	readonly kind: 'origin' | 'source';
	/** Names of the actor or of the publishers, each once. */
	readonly names: readonly string[];
	/** How many sources it stands for; 0 for an actor. */
	readonly sources: number;
	/** An origin that is not named and does not count. */
	readonly unknown: boolean;
}

/**
 * Who has it from whom: the sources of an event's accounts, the sources that they cite, and at the
 * ends the origins (DATASET.md, "Origins"), which come first, the known ones in the order of
 * `event.origins`. Sources that nobody cites and that have it from the same are one node. What would
 * close a circle is left out.
 */
export function citationGraph(event: TimelineEvent, directory: Directory): readonly GraphNode[] {
	const told = new Told(directory);
	for (const account of event.accounts) {
		for (const { id } of account.sources) told.follow(id, account);
	}
	const { cites, origins } = told;
	const cited = new Set([...cites.values()].flatMap((keys) => [...keys]));

	const groups = new Map<string, string[]>();
	for (const [source, keys] of cites) {
		const group = cited.has(sourceKey(source)) ? source : [...keys].sort().join('\n');
		groups.set(group, [...(groups.get(group) ?? []), source]);
	}
	const known = event.origins.known;
	const rank = ({ id, unknown }: Origin) => (unknown ? Infinity : known.indexOf(id));
	return [
		...[...origins].sort(([, a], [, b]) => compare(rank(a), rank(b))).map(originNode(directory)),
		...[...groups.values()].map((ids): GraphNode => {
			const [first] = ids as [string, ...string[]];
			const names = ids.flatMap((id) => directory.sources.get(id)?.publisher ?? []);
			return {
				key: sourceKey(first),
				kind: 'source',
				names: [...new Set(names)],
				sources: ids.length,
				unknown: false,
				cites: [...cites.get(first)!],
			};
		}),
	];
}

interface Origin {
	/** Of an actor or of a primary source. */
	readonly id: string;
	readonly unknown: boolean;
}

const sourceKey = (id: string): string => `source ${id}`;

const originNode =
	({ actors, sources }: Directory) =>
	([key, { id, unknown }]: [string, Origin]): GraphNode => ({
		key,
		kind: 'origin',
		names: [actors.get(id)?.name ?? sources.get(id)?.publisher ?? id],
		sources: sources.has(id) ? 1 : 0,
		unknown,
		cites: [],
	});

/** Gathers who cites whom while the chains of an event's accounts are followed. */
class Told {
	readonly #directory: Directory;
	/** Keys of what each source cites. */
	readonly cites = new Map<string, Set<string>>();
	readonly origins = new Map<string, Origin>();

	constructor(directory: Directory) {
		this.#directory = directory;
	}

	/** Follows a source that an account names directly; with nobody cited, its speaker is the origin. */
	follow(source: string, account: Account): void {
		const { sources, actors } = this.#directory;
		const passed = new Set<string>();
		const visit = (id: string): void => {
			passed.add(id);
			const keys = this.#keysOf(id);
			const from = sources.get(id)?.cites ?? [];
			const named = from.filter((one) => sources.has(one) || actors.has(one));
			const known = citedFor(named, account);
			if (known.length === 0) {
				for (const speaker of account.by) keys.add(this.#origin(speaker, `account ${account.id}`));
			}
			for (const one of known) {
				if (!sources.has(one)) keys.add(this.#origin(one, `source ${id}`));
				else if (this.#isRecord(one)) keys.add(this.#origin(one, ''));
				else if (!this.#leadsTo(one, id)) {
					keys.add(sourceKey(one));
					if (!passed.has(one)) visit(one);
				}
			}
		};
		if (sources.has(source)) visit(source);
	}

	/** A primary source that is cited and cites nobody: the record itself, and so an origin. */
	#isRecord(id: string): boolean {
		const source = this.#directory.sources.get(id);
		return source?.kind === 'primary' && source.cites.length === 0;
	}

	#keysOf(source: string): Set<string> {
		const keys = this.cites.get(source) ?? new Set();
		this.cites.set(source, keys);
		return keys;
	}

	/** Unnamed speakers are one for each source or account through which they are heard. */
	#origin(id: string, through: string): string {
		const unknown = this.#directory.actors.get(id)?.anonymous === true;
		const key = unknown ? `unknown ${id} ${through}` : `origin ${id}`;
		this.origins.set(key, { id, unknown });
		return key;
	}

	/** Whether what was gathered so far leads from a source to another. */
	#leadsTo(from: string, to: string): boolean {
		const goal = sourceKey(to);
		const passed = new Set<string>();
		const waiting = [sourceKey(from)];
		for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
			if (key === goal) return true;
			if (passed.has(key)) continue;
			passed.add(key);
			waiting.push(...(this.cites.get(key.slice(sourceKey('').length)) ?? []));
		}
		return false;
	}
}

/** The nodes above and below a node on chains that lead through it, itself among them. */
export function chainThrough(key: string, nodes: readonly CitingNode[]): ReadonlySet<string> {
	const cites = new Map(nodes.map((node) => [node.key, node.cites]));
	const citing = new Map<string, string[]>();
	for (const node of nodes) {
		for (const to of node.cites) citing.set(to, [...(citing.get(to) ?? []), node.key]);
	}
	const found = new Set<string>();
	const walk = (next: ReadonlyMap<string, readonly string[]>) => {
		const waiting = [key];
		const passed = new Set<string>();
		for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
			if (passed.has(one)) continue;
			passed.add(one);
			found.add(one);
			waiting.push(...(next.get(one) ?? []));
		}
	};
	walk(cites);
	walk(citing);
	return found;
}

/** Foreign datasets may chain without end. */
const MOST_CHAINS = 400;

/** Every way from a source that nobody cites to an origin, as nodes; those from the same source together. */
export function chainsOf(nodes: readonly GraphNode[]): readonly (readonly GraphNode[])[] {
	const byKey = new Map(nodes.map((node) => [node.key, node]));
	const cited = new Set(nodes.flatMap(({ cites }) => cites));
	const chains: GraphNode[][] = [];
	const walk = (node: GraphNode, before: readonly GraphNode[]): void => {
		if (chains.length >= MOST_CHAINS) return;
		const chain = [...before, node];
		const next = node.cites.flatMap((key) => byKey.get(key) ?? []);
		if (next.length === 0) chains.push(chain);
		for (const one of next) walk(one, chain);
	};
	for (const node of nodes) if (node.kind === 'source' && !cited.has(node.key)) walk(node, []);
	return chains;
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
