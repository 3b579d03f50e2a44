import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, isoOf } from '../../dataset/calendar-day.ts';
import type { EpochMs } from '../../time/units.ts';
import { Player } from './player.svelte.ts';

const days = ['2024-06-17', '2024-10-08', '2024-10-18'].map(dayOf);

/** A player with the days that it went to; `leave` hides the page. */
function playing(asOf: string | null, from = '2024-01-01') {
	const explore = {
		asOf: asOf === null ? null : dayOf(asOf),
		camera: { target: { from: dayOf(from) } },
	};
	const went: string[] = [];
	const player = new Player(explore, days, (day: EpochMs | null) => {
		explore.asOf = day;
		went.push(day === null ? 'today' : isoOf(day));
	});
	return { explore, went, player };
}

describe('the player', () => {
	const page = Object.assign(new EventTarget(), { hidden: false });

	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('document', page);
		page.hidden = false;
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('goes through the changes after the day that is set, and stops today', () => {
		const { player, went } = playing('2024-07-01');
		player.play();
		expect(went).toEqual(['2024-10-08']);
		expect(player.playing).toBe(true);
		vi.runAllTimers();
		expect(went).toEqual(['2024-10-08', '2024-10-18', 'today']);
		expect(player.playing).toBe(false);
	});

	it('begins today with the first change in view, or where none is, with the first of all', () => {
		const inView = playing(null, '2024-10-01');
		inView.player.play();
		expect(inView.went).toEqual(['2024-10-08']);
		inView.player.pause();
		const beyond = playing(null, '2026-01-01');
		beyond.player.play();
		expect(beyond.went).toEqual(['2024-06-17']);
		beyond.player.pause();
	});

	it('takes a quarter of the time at four times the speed', () => {
		const { player, went } = playing(null);
		player.play();
		vi.advanceTimersByTime(1000);
		expect(went).toHaveLength(1);
		player.pause();
		player.speed = 4;
		player.play();
		vi.advanceTimersByTime(1000);
		expect(went.length).toBeGreaterThan(2);
	});

	it('keeps its pace when it is begun anew right after another day was set', () => {
		const { player, went, explore } = playing('2024-01-01');
		player.play();
		vi.advanceTimersByTime(1000);
		explore.asOf = dayOf('2024-02-01');
		player.play();
		vi.advanceTimersByTime(1000);
		expect(went).toEqual(['2024-06-17', '2024-06-17']);
		player.pause();
	});

	it('stops when it is paused, when the page is hidden, and when anything else sets the day', () => {
		for (const stop of ['pause', 'hide', 'set'] as const) {
			const { player, went, explore } = playing(null);
			player.play();
			if (stop === 'pause') player.pause();
			if (stop === 'set') explore.asOf = dayOf('2024-09-01');
			if (stop === 'hide') {
				page.hidden = true;
				page.dispatchEvent(new Event('visibilitychange'));
			}
			expect(player.playing, stop).toBe(false);
			vi.runAllTimers();
			expect(went, stop).toEqual(['2024-06-17']);
		}
	});
});
