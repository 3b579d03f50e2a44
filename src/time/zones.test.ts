import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochMs, HOUR, wallMs } from './units.ts';
import { toWall } from './wall-time.ts';
import { fromWall, isZone, OFFERED_ZONES, offsetAt, zonesFor } from './zones.ts';

const at = (iso: string) => epochMs(Date.parse(iso));
const wall = (iso: string) => wallMs(Date.parse(`${iso}Z`));

describe('the offset of a zone', () => {
	it.each([
		['Europe/Berlin', '2026-01-15T12:00Z', 60],
		['Europe/Berlin', '2026-07-15T12:00Z', 120],
		['Europe/Kyiv', '2024-10-22T12:00Z', 180],
		['Europe/Moscow', '2024-06-19T12:00Z', 180],
		['Europe/Moscow', '2013-06-19T12:00Z', 240],
		['UTC', '2024-06-19T12:00Z', 0],
	])('of %s at %s is %i minutes', (zone, iso, minutes) => {
		expect(offsetAt(zone, at(iso))).toBe(minutes);
	});

	it('of Pyongyang was 8:30 from August 2015 to May 2018', () => {
		const pyongyang = (iso: string) => offsetAt('Asia/Pyongyang', at(iso));
		expect(pyongyang('2015-08-14T14:59:59Z')).toBe(540);
		expect(pyongyang('2015-08-14T15:00:00Z')).toBe(510);
		expect(pyongyang('2018-05-04T14:59:59Z')).toBe(510);
		expect(pyongyang('2018-05-04T15:00:00Z')).toBe(540);
	});

	it('is refused for what is no zone', () => {
		expect(() => offsetAt('Europe/Pyongyang', at('2026-01-01'))).toThrow(
			'expected an IANA zone such as Europe/Berlin, got "Europe/Pyongyang"',
		);
		expect(() => offsetAt('+09:00', at('2026-01-01'))).toThrow(RangeError);
	});
});

describe('the zones to choose from', () => {
	it('are real', () => {
		expect(OFFERED_ZONES.every(isZone)).toBe(true);
		expect(['', 'local', 'Mars/Olympus', '+09:00'].some(isZone)).toBe(false);
	});

	it('are those for everyone, then the own ones, each once', () => {
		expect(zonesFor('Asia/Vladivostok', undefined, 'Europe/Berlin', 'nonsense')).toEqual([
			'Europe/Berlin',
			'Europe/Kyiv',
			'Europe/Moscow',
			'Asia/Pyongyang',
			'Asia/Vladivostok',
		]);
	});
});

describe('the instant of a wall time', () => {
	it('is the one at which the clock shows it', () => {
		expect(fromWall('Asia/Pyongyang', wall('2024-06-19T02:22'))).toBe(at('2024-06-18T17:22Z'));
		expect(fromWall('Europe/Berlin', wall('2026-07-15T12:00'))).toBe(at('2026-07-15T10:00Z'));
	});

	it('is past the gap for an hour that the clock leaves out', () => {
		const instant = fromWall('Europe/Berlin', wall('2026-03-29T02:30'));
		expect(instant).toBe(at('2026-03-29T01:30Z'));
		expect(toWall(instant, 120)).toBe(wall('2026-03-29T03:30'));
		expect(fromWall('Europe/Berlin', wall('2026-03-29T02:00'))).toBe(at('2026-03-29T01:00Z'));
		expect(fromWall('Europe/Berlin', wall('2026-03-29T01:59'))).toBe(at('2026-03-29T00:59Z'));
	});

	it('is the first for an hour that comes twice', () => {
		expect(fromWall('Europe/Berlin', wall('2026-10-25T02:30'))).toBe(at('2026-10-25T00:30Z'));
		expect(fromWall('Europe/Berlin', wall('2026-10-25T03:00'))).toBe(at('2026-10-25T02:00Z'));
		expect(fromWall('Asia/Pyongyang', wall('2015-08-14T23:45'))).toBe(at('2015-08-14T14:45Z'));
	});

	it('leads back to the instant it came from, but for the hour that comes twice', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...OFFERED_ZONES, 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
				fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2035, 0) }),
				(zone, ms) => {
					const instant = epochMs(ms);
					const back = fromWall(zone, toWall(instant, offsetAt(zone, instant)));
					if (back !== instant) {
						expect(offsetAt(zone, back)).toBeGreaterThan(offsetAt(zone, instant));
						expect(instant - back).toBeLessThanOrEqual(HOUR);
						expect(toWall(back, offsetAt(zone, back))).toBe(
							toWall(instant, offsetAt(zone, instant)),
						);
					}
				},
			),
			{ numRuns: 500 },
		);
	});
});
