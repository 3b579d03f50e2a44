/*
 * The floor: a canvas that draws nothing but how many events begin in each pixel column of each lane.
 * No library can do less and still show all events.
 */
import { benchPage } from '../bench-page.ts';
import { LANES, WHOLE } from '../seeded-events.ts';
import { wheelAndDrag } from './wheel-and-drag.ts';

const COLOURS = ['#2a6f97', '#8f5b1d', '#5b7f2b', '#8a3b5c', '#54509b'] as const;
export const page = benchPage({
	/** For each lane the times at which its events begin, in order. */
	prepare: (events) =>
		Array.from({ length: LANES }, (_, lane) =>
			Float64Array.from(
				events.filter((event) => event.lane === lane),
				({ from }) => from,
			).sort(),
		),

	draw(container, lanes) {
		const canvas = document.createElement('canvas');
		const context = canvas.getContext('2d');
		if (context === null) throw new Error('the browser has no canvas');
		const { clientWidth: width, clientHeight: height } = container;
		canvas.width = width;
		canvas.height = height;
		container.append(canvas);

		let { from, to }: { from: number; to: number } = WHOLE;
		const counts = new Uint32Array(width);

		const drawLane = (times: Float64Array, lane: number) => {
			const step = (to - from) / width;
			let [at, most] = [lowerBound(times, from, 0), 0];
			for (let x = 0; x < width; x++) {
				const next = lowerBound(times, from + (x + 1) * step, at);
				counts[x] = next - at;
				most = Math.max(most, next - at);
				at = next;
			}
			const room = height / LANES;
			context.fillStyle = COLOURS[lane % COLOURS.length]!;
			for (let x = 0; x < width; x++) {
				const count = counts[x]!;
				if (count === 0) continue;
				const bar = Math.max(2, (count / most) * (room - 12));
				context.fillRect(x, (lane + 1) * room - bar, 1, bar);
			}
		};
		const draw = () => {
			context.clearRect(0, 0, width, height);
			lanes.forEach(drawLane);
		};
		wheelAndDrag(canvas, width, WHOLE, (newFrom, newTo) => {
			[from, to] = [newFrom, newTo];
			draw();
		});
		draw();
	},
});

/** The first index, from `start` on, whose time is not before `time`. */
function lowerBound(times: Float64Array, time: number, start: number): number {
	let [low, high] = [start, times.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (times[middle]! < time) low = middle + 1;
		else high = middle;
	}
	return low;
}
