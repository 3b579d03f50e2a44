import { Timeline, type AbstractEventRenderer, type TimelineEvent } from '@gravity-ui/timeline';
import { benchPage } from '../bench-page.ts';
import { LANES, WHOLE } from '../seeded-events.ts';

/** Events of a lane are spread over some tracks, in turn; it draws one over the other in a track. */
const TRACKS = 6;
const TRACK_HEIGHT = 25;
/** It never shows more than two months at once, so that its years pass in days (`ZOOM_MAX`), ms. */
const MOST = 60 * 24 * 60 * 60_000;
const SCALE = MOST / (WHOLE.to - WHOLE.from);
const scaled = (ms: number): number => WHOLE.from + (ms - WHOLE.from) * SCALE;
const COLOURS = ['#2a6f97', '#8f5b1d', '#5b7f2b', '#8a3b5c', '#54509b'] as const;

/** Its own renderer draws nothing of a point in time. */
const point: AbstractEventRenderer = {
	render(context, event, _isSelected, x, _to, y, height) {
		context.fillStyle = event.color;
		context.fillRect(x - 2, y - height / 2, 4, height);
	},
	getHitbox: (_event, x) => ({ top: 0, bottom: 0, left: x - 2, right: x + 2 }),
};

export const page = benchPage({
	prepare: (events) =>
		events.map(({ id, lane, from, to }, index): TimelineEvent => ({
			id,
			from: scaled(from),
			to: scaled(to ?? from),
			axisId: `lane-${lane}`,
			trackIndex: index % TRACKS,
			color: COLOURS[lane]!,
			...(to === null ? { renderer: point } : {}),
		})),

	draw(container, events) {
		const canvas = document.createElement('canvas');
		canvas.className = 'fills';
		container.append(canvas);
		const timeline = new Timeline({
			settings: {
				start: WHOLE.from,
				end: WHOLE.from + MOST,
				axes: Array.from({ length: LANES }, (_, lane) => ({
					id: `lane-${lane}`,
					tracksCount: TRACKS,
					top: lane * TRACKS * TRACK_HEIGHT,
					height: TRACK_HEIGHT - 9,
				})),
				events,
				markers: [],
				sections: [],
			},
		});
		timeline.init(canvas);
	},
});
