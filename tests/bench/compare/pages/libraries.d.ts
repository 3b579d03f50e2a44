/*
 * What the pages use of the libraries. They are installed by `npm run bench` alone, and types are
 * checked without them.
 */

declare module 'vis-timeline/esnext' {
	import type { DataSet } from 'vis-data/esnext';

	export interface TimelineItem {
		readonly id: string;
		readonly group: number;
		readonly content: string;
		/** Epoch ms. */
		readonly start: number;
		readonly end?: number;
		readonly type: 'point' | 'range';
	}
	export interface TimelineOptions {
		readonly height?: string;
		/** Epoch ms. */
		readonly start?: number;
		readonly end?: number;
		readonly cluster?: { readonly maxItems: number };
		readonly onInitialDrawComplete?: () => void;
	}
	export class Timeline {
		constructor(
			container: HTMLElement,
			items: DataSet<TimelineItem>,
			groups: DataSet<{ readonly id: number; readonly content: string }>,
			options: TimelineOptions,
		);
		destroy(): void;
	}
}

declare module 'vis-data/esnext' {
	export class DataSet<Item> {
		constructor(items: Item[]);
		get(): Item[];
	}
}

declare module '@knight-lab/timelinejs/src/js/timeline/Timeline.js' {
	interface DateJson {
		readonly year: number;
		readonly month: number;
		readonly day: number;
		readonly hour: number;
		readonly minute: number;
	}
	export interface TimelineJson {
		readonly events: readonly {
			readonly unique_id: string;
			readonly group: string;
			readonly start_date: DateJson;
			readonly end_date?: DateJson;
			readonly text: { readonly headline: string };
		}[];
	}
	export class Timeline {
		constructor(
			container: HTMLElement,
			json: TimelineJson,
			options: {
				readonly scale_factor: number;
				readonly font: null;
				readonly script_path: string;
			},
		);
		on(type: 'ready', listener: () => void): void;
	}
}

declare module 'timelines-chart' {
	export interface ChartGroup {
		readonly group: string;
		readonly data: {
			readonly label: string;
			readonly data: {
				readonly timeRange: [Date, Date];
				readonly val: number;
				readonly labelVal: string;
			}[];
		}[];
	}
	export default class TimelinesChart {
		constructor(container: HTMLElement);
		width(px: number): this;
		maxHeight(px: number): this;
		maxLineHeight(px: number): this;
		minSegmentWidth(px: number): this;
		useUtc(isUtc: boolean): this;
		enableAnimations(areOn: boolean): this;
		data(groups: readonly ChartGroup[]): this;
		zoomX(span: readonly [Date, Date]): this;
	}
}

declare module 'd3' {
	interface Selection {
		data(data: readonly unknown[]): this;
		call(act: (selection: Selection) => void): this;
	}
	export function select(node: HTMLElement): Selection;
}

declare module 'event-drops' {
	import type { Selection } from 'd3';

	export default function eventDrops(options: {
		readonly d3: unknown;
		readonly range: { readonly start: Date; readonly end: Date };
		readonly drop: { readonly date: (drop: { readonly date: Date }) => Date };
		readonly line: { readonly height: number };
	}): (selection: Selection) => void;
}

declare module '@gravity-ui/timeline' {
	export interface AbstractEventRenderer {
		readonly render: (
			context: CanvasRenderingContext2D,
			event: TimelineEvent,
			isSelected: boolean,
			from: number,
			to: number,
			y: number,
			height: number,
		) => void;
		readonly getHitbox: (
			event: TimelineEvent,
			from: number,
			to: number,
		) => { top: number; right: number; bottom: number; left: number };
	}
	export interface TimelineEvent {
		readonly id: string;
		readonly from: number;
		readonly to: number;
		readonly axisId: string;
		readonly trackIndex: number;
		readonly color: string;
		readonly renderer?: AbstractEventRenderer;
	}
	export class Timeline {
		constructor(config: {
			readonly settings: {
				readonly start: number;
				readonly end: number;
				readonly axes: readonly {
					readonly id: string;
					readonly tracksCount: number;
					readonly top: number;
					readonly height: number;
				}[];
				readonly events: readonly TimelineEvent[];
				readonly markers: readonly never[];
				readonly sections: readonly never[];
			};
		});
		init(canvas: HTMLCanvasElement): void;
	}
}
