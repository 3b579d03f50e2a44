import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import type { EventDate, TimelineEvent } from '../dataset/compiled.ts';
import { eventColumns } from './event-columns.ts';
import { placeEvents } from './place-events.ts';

const EDTF = [
	'2024-06-19',
	'2024-06',
	'2024-06-19?',
	'2024-06-18/2024-06-20',
	'2024-06/..',
	'[2024-06-18..2024-06-20]',
	'2024-06-19T10:00:00Z',
	'2024',
];

const events = fc
	.array(fc.constantFrom(...EDTF), { maxLength: 60 })
	.map((dates) =>
		dates.map((edtf) => ({ date: { span: parseEdtf(edtf), phrase: '', heading: '' } })),
	);
const offset = ({ span }: EventDate) => (span.edtf.includes('T') ? 540 : 0);

test('columns have the places that single events get', () => {
	fc.assert(
		fc.property(events, (list) => {
			const columns = eventColumns(list, offset);
			const placed = placeEvents(list as unknown as TimelineEvent[], offset);
			expect([...columns.anchors]).toEqual(placed.map(({ anchor }) => anchor));
			const order = [...placed].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
			expect([...columns.order]).toEqual(order.map(({ index }) => index));
			expect([...columns.times]).toEqual(order.map(({ anchor }) => anchor));
		}),
	);
});
