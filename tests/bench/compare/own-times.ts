/** What of the browser's CPU profile is read here. */
export interface CpuProfile {
	readonly nodes: readonly {
		readonly id: number;
		readonly callFrame: {
			readonly functionName: string;
			readonly url: string;
			/** From 0. */
			readonly lineNumber: number;
			readonly columnNumber: number;
		};
	}[];
	/** The node that ran at each sample, and for how long, microseconds. */
	readonly samples?: readonly number[] | undefined;
	readonly timeDeltas?: readonly number[] | undefined;
}

/** A function with the time in which nothing that it calls ran. */
export interface OwnTime {
	readonly name: string;
	/** Address of its script; empty where it is the browser's. */
	readonly url: string;
	/** Where it begins there, from 0. */
	readonly line: number;
	readonly column: number;
	/** ms. */
	readonly own: number;
}

/** The functions of a profile by their own time, the longest first; what is no function left out. */
export function ownTimes({ nodes, samples = [], timeDeltas = [] }: CpuProfile): OwnTime[] {
	const byNode = new Map<number, number>();
	samples.forEach((node, i) => byNode.set(node, (byNode.get(node) ?? 0) + (timeDeltas[i] ?? 0)));

	const functions = new Map<string, OwnTime>();
	for (const { id, callFrame } of nodes) {
		const { functionName: name, url, lineNumber: line, columnNumber: column } = callFrame;
		// "(idle)", "(program)" and "(garbage collector)" are states of the browser.
		if (/^\(.+\)$/.test(name)) continue;
		const key = `${url}:${line}:${column}:${name}`;
		const own = (functions.get(key)?.own ?? 0) + (byNode.get(id) ?? 0) / 1000;
		functions.set(key, { name, url, line, column, own });
	}
	return [...functions.values()].sort((a, b) => b.own - a.own);
}
