import { describe, expect, it } from 'vitest';
import { axisContext, axisLabel } from './axis-label.ts';

const at = (iso: string) => Date.parse(iso);

describe('axisLabel', () => {
	it.each([
		['2024-10-01', 'month', false, 'Okt.', 'Oct'],
		['2025-01-01', 'month', true, '2025', '2025'],
		['2024-10-22', 'day', false, '22. Okt.', '22 Oct'],
		['2024-06-19T14:05Z', 'minute', false, '14:05', '14:05'],
		['2024-06-19', 'hour', true, '19. Juni', '19 Jun'],
		['-000043-01-01T00:00:00Z', 'year', false, '44 v. Chr.', '44 BC'],
	] as const)('words %s among %ss', (iso, unit, major, german, english) => {
		const tick = { at: at(iso), unit, major };
		expect([axisLabel(tick, 'de'), axisLabel(tick, 'en')]).toEqual([german, english]);
	});
});

describe('axisContext', () => {
	it('says what the labels leave out', () => {
		const wall = at('2024-06-19T14:05Z');
		expect(axisContext(wall, 'year', 'de')).toBeNull();
		expect(axisContext(wall, 'month', 'de')).toBe('2024');
		expect(axisContext(wall, 'day', 'en')).toBe('Jun 2024');
		expect(axisContext(wall, 'hour', 'de')).toBe('19. Juni 2024');
	});
});
