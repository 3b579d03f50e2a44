import { expect, it } from 'vitest';
import { zoneLabel } from './zone-label.ts';
import { OFFERED_ZONES } from './zones.ts';

it.each([
	['Europe/Berlin', 60, 'MEZ', 'CET'],
	['Europe/Berlin', 120, 'MESZ', 'CEST'],
	['Europe/Kyiv', 180, 'Kiewer Zeit', 'Kyiv time'],
	['Europe/Moscow', 180, 'Moskauer Zeit', 'Moscow time'],
	['Asia/Pyongyang', 540, 'Pjöngjanger Zeit', 'Pyongyang time'],
	['Asia/Pyongyang', 510, 'Pjöngjanger Zeit', 'Pyongyang time'],
	['UTC', 0, 'UTC', 'UTC'],
	['Asia/Vladivostok', 600, 'UTC+10', 'UTC+10'],
	['Asia/Kolkata', 330, 'UTC+5:30', 'UTC+5:30'],
	['America/New_York', -240, 'UTC−4', 'UTC−4'],
	['Africa/Abidjan', 0, 'UTC', 'UTC'],
	// Double summer time of 1945: no name that a reader would know.
	['Europe/Berlin', 180, 'UTC+3', 'UTC+3'],
])('%s at %i minutes is %s, %s', (zone, offset, german, english) => {
	expect(zoneLabel(zone, offset, 'de')).toBe(german);
	expect(zoneLabel(zone, offset, 'en')).toBe(english);
});

it('has a name for every zone that is offered', () => {
	const offsets = {
		'Europe/Berlin': 60,
		'Europe/Kyiv': 120,
		'Europe/Moscow': 180,
		'Asia/Pyongyang': 540,
	};
	for (const zone of OFFERED_ZONES) expect(zoneLabel(zone, offsets[zone], 'de')).not.toMatch(/UTC/);
});
