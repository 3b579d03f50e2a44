import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../trace.ts';
import { KINDS, workByKind } from './work-kinds.ts';

const event = (name: string, ts: number, dur: number, tdur = dur): TraceEvent => ({
	name,
	ts,
	dur,
	tdur,
	ph: 'X',
	pid: 1,
	tid: 1,
});
const passed = (events: readonly TraceEvent[]) =>
	Object.fromEntries([...workByKind(events)].map(([kind, work]) => [kind, work.passed]));

describe('what a thread did, by kind', () => {
	it('counts of each event what is not told of the events in it', () => {
		const events = [
			event('ThreadControllerImpl::RunTask', 0, 100),
			event('FunctionCall', 10, 60),
			event('UpdateLayoutTree', 20, 15),
			event('Paint', 80, 10),
		];
		expect(passed(events)).toEqual({ rest: 30, script: 45, style: 15, paint: 10 });
	});

	it('takes what has no kind of its own for that of what it is in', () => {
		const events = [event('Layout', 0, 50), event('InlineNode::ShapeText', 5, 20)];
		expect(passed(events)).toEqual({ layout: 50 });
	});

	it('takes the longer of two that begin at once for the outer one', () => {
		expect(passed([event('HitTest', 0, 5), event('FunctionCall', 0, 20)])).toEqual({
			script: 15,
			'hit test': 5,
		});
	});

	it('tells apart what passed and what was on a processor', () => {
		const work = workByKind([event('RunTask', 0, 100, 60), event('Commit', 10, 40, 10)]);
		expect(work.get('rest')).toEqual({ passed: 60, processor: 50 });
		expect(work.get('layering and commit')).toEqual({ passed: 40, processor: 10 });
	});

	it('loses no time: over all kinds it is that of the outermost events', () => {
		const names = ['RunTask', 'FunctionCall', 'Paint', 'V8.GCScavenger', 'Layout', 'what else'];
		const steps = fc.array(fc.option(fc.constantFrom(...names)));
		fc.assert(
			fc.property(steps, (beginnings) => {
				// One unit passes between any two steps; where no event begins, the innermost one ends.
				const open: { readonly name: string; readonly from: number }[] = [];
				const events: TraceEvent[] = [];
				let outermost = 0;
				const end = (at: number) => {
					const ended = open.pop();
					if (ended === undefined) return;
					events.push(event(ended.name, ended.from, at - ended.from));
					if (open.length === 0) outermost += at - ended.from;
				};
				beginnings.forEach((name, at) => {
					if (name === null) end(at);
					else open.push({ name, from: at });
				});
				while (open.length > 0) end(beginnings.length);

				const work = workByKind(events);
				expect([...work.values()].reduce((sum, { passed }) => sum + passed, 0)).toBe(outermost);
				expect([...work.keys()].every((kind) => KINDS.includes(kind))).toBe(true);
				expect([...work.values()].every(({ passed }) => passed >= 0)).toBe(true);
			}),
		);
	});
});
