import type { Component } from 'svelte';
import type { PlacedCluster, PlacedMark } from '../../layout/placer.ts';
import type { StageEvents } from '../../layout/stage-events.ts';
import type { HintHandle, OpenAccount } from '../handles.ts';
import type { AttachGestures } from './gesture-target.ts';
import type { StageTrail, StageView } from './stage-view.svelte.ts';

/** How the selected event became known (`StageTrail.svelte`). */
export type TrailPart = Component<{
	readonly view: StageView;
	readonly trail: StageTrail;
	readonly onaccount: OpenAccount;
	readonly onleave: () => void;
}>;

/** What is said of a mark or a cluster under the pointer (`Tooltip.svelte`). */
export type TooltipPart = Component<{
	readonly view: StageView;
	readonly tip: PlacedMark | PlacedCluster;
}>;

/** Names the key with which the wheel zooms (`WheelHint.svelte`). */
export type HintPart = Component<Record<string, never>, HintHandle>;

/** What the overview is of (`Overview.svelte`). */
export type OverviewPart = Component<{
	readonly events: StageEvents;
	readonly rests: boolean;
	readonly room: number;
}>;

/** What the stage does without at first. Each is asked for once it is needed. */
export interface StageLoads {
	/** What listens to wheel, mouse and fingers. */
	readonly gestures: () => Promise<AttachGestures>;
	readonly trail: () => Promise<TrailPart>;
	/** Asked for behind the first drawing, where the overview shows. */
	readonly overview: () => Promise<OverviewPart>;
}

let overview: Promise<OverviewPart> | null = null;

/** All of it loaded when it is asked for. */
export const stageLoads: StageLoads = {
	gestures: async () => (await import('./gestures.ts')).attachGestures,
	trail: async () => (await import('./StageTrail.svelte')).default,
	// Remembered: the browser answers each `import` behind the frame that it should be part of.
	overview: () => (overview ??= loadOverview()),
};

async function loadOverview(): Promise<OverviewPart> {
	try {
		return (await import('./Overview.svelte')).default;
	} catch (error) {
		overview = null; // the next stage tries again
		throw error;
	}
}
