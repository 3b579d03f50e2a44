import { describe, expect, it } from 'vitest';
import { ownTimes } from './own-times.ts';

const node = (id: number, functionName: string, lineNumber = 0) => ({
	id,
	callFrame: { functionName, url: 'page.js', lineNumber, columnNumber: 0 },
});

describe('the own time of functions', () => {
	it('is added up over all places from which they are called', () => {
		const nodes = [node(1, 'place'), node(2, 'draw', 9), node(3, 'place')];
		const found = ownTimes({
			nodes,
			samples: [1, 2, 3, 1],
			timeDeltas: [1000, 2500, 3000, 500],
		});
		expect(found.map(({ name, own }) => [name, own])).toEqual([
			['place', 4.5],
			['draw', 2.5],
		]);
	});

	it('leaves out what the browser did by itself', () => {
		const nodes = [node(1, '(idle)', -1), node(2, '(garbage collector)', -1), node(3, '')];
		const found = ownTimes({ nodes, samples: [1, 2, 3], timeDeltas: [9000, 9000, 1000] });
		expect(found).toEqual([{ name: '', url: 'page.js', line: 0, column: 0, own: 1 }]);
	});
});
