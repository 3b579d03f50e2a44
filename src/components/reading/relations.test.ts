import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations.ts';
import { timelineEvent } from './sample.ts';

const shown = timelineEvent('shown', {
	related: [
		{ id: 'late', type: 'leads-to' },
		{ id: 'early', type: 'leads-to' },
		{ id: 'mutual', type: 'contradicts' },
		{ id: 'gone', type: 'about' },
		{ id: 'shown', type: 'about' },
	],
});
const events = [
	timelineEvent('early'),
	shown,
	timelineEvent('mutual', { related: [{ id: 'shown', type: 'responds-to' }] }),
	timelineEvent('denial', { related: [{ id: 'shown', type: 'about' }] }),
	timelineEvent('late'),
];

describe('relations', () => {
	const groups = relationsOf(shown, events);

	it('come in both directions, events in time order', () => {
		expect(
			groups.map(({ type, direction, events }) => [type, direction, events.map(({ id }) => id)]),
		).toEqual([
			['contradicts', 'to', ['mutual']],
			['leads-to', 'to', ['early', 'late']],
			['about', 'from', ['denial']],
		]);
	});

	it('name each other event once, and never the event itself or an unknown one', () => {
		const ids = groups.flatMap((group) => group.events.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).not.toContain('shown');
		expect(ids).not.toContain('gone');
	});
});
