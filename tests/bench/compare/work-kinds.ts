import type { TraceEvent } from '../trace.ts';

/** What a main thread can be busy with, in the order in which it is told. */
export const KINDS = [
	'script',
	'style',
	'layout',
	'paint',
	'layering and commit',
	'hit test',
	'garbage collection',
	'rest',
] as const;
export type Kind = (typeof KINDS)[number];

/** Microseconds: until it ended, and of these on a processor. */
export interface Work {
	readonly passed: number;
	readonly processor: number;
}

/** Events of the trace by the beginning of their names; what is in none of these is of its parent's kind. */
const NAMES: readonly (readonly [RegExp, Kind])[] = [
	[/^(V8\.GC|MinorGC|MajorGC|BlinkGC|CppGC)/, 'garbage collection'],
	[/^(LayoutView::)?HitTest/, 'hit test'],
	[
		/^(FunctionCall|EvaluateScript|v8\.|V8\.|RunMicrotasks|Fire(AnimationFrame|IdleCallback)|TimerFire|EventDispatch|BlinkScheduler_PerformMicrotaskCheckpoint)/,
		'script',
	],
	[
		/^(UpdateLayoutTree|Document::(updateStyle|recalcStyle|rebuildLayoutTree)|Blink\.Style)/,
		'style',
	],
	[/^(Layout$|LocalFrameView::(performLayout|layout$)|Blink\.Layout)/, 'layout'],
	[
		/^(Paint$|PrePaint|Blink\.(Pre)?Paint\.|CullRectUpdate|LocalFrameView::Run(Pre)?Paint)/,
		'paint',
	],
	[
		/^(PaintArtifactCompositor|Layerize|Commit$|ProxyMain::BeginMainFrame::commit|LayerTreeHost::|Blink\.Compositing|LocalFrameView::(RunCompositingInputs|pushPaintArtifact)|Canvas2DResourceProvider|CanvasResource)/,
		'layering and commit',
	],
];

const kindOf = (name: string): Kind | null =>
	NAMES.find(([names]) => names.test(name))?.[1] ?? null;

/**
 * What a thread did, by kind: of each event its own time, that is without what is told of the events
 * in it.
 *
 * @param events that began and ended on one thread, in any order
 */
export function workByKind(events: readonly TraceEvent[]): Map<Kind, Work> {
	const work = new Map<Kind, Work>();
	const add = (kind: Kind, passed: number, processor: number) => {
		const before = work.get(kind) ?? { passed: 0, processor: 0 };
		work.set(kind, { passed: before.passed + passed, processor: before.processor + processor });
	};
	// What is in an event begins no earlier, and is shorter where it begins with it.
	const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	const around: { readonly until: number; readonly kind: Kind }[] = [];
	for (const { name, ts, dur = 0, tdur = dur } of sorted) {
		while (around.length > 0 && around.at(-1)!.until <= ts) around.pop();
		const parent = around.at(-1)?.kind ?? null;
		const kind = kindOf(name) ?? parent ?? 'rest';
		add(kind, dur, tdur);
		if (parent !== null) add(parent, -dur, -tdur);
		around.push({ until: ts + dur, kind });
	}
	return work;
}
