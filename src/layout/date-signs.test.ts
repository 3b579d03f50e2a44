import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { floating } from './date-extent.ts';
import { drawnDate, type DateSign } from './date-signs.ts';

const drawn = (edtf: string) => drawnDate(parseEdtf(edtf), floating);
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const kinds = (edtf: string) => drawn(edtf).signs.map(nameOf);

function nameOf(sign: DateSign): string {
	switch (sign.sign) {
		case 'bracket':
			return sign.dotted ? 'dotted bracket' : 'bracket';
		case 'arrow':
		case 'torn':
		case 'wing':
			return `${sign.sign} ${sign.side}`;
		case 'point':
			return sign.hollow ? 'hollow point' : 'point';
		default:
			return sign.sign;
	}
}

describe('drawnDate', () => {
	it.each([
		['2026-03-04', ['bracket']],
		['2026-03', ['bracket']],
		['2026-03-XX', ['dotted bracket']],
		['2026-XX', ['dotted bracket']],
		['202X', ['dotted bracket']],
		['2026-03-04~', ['bracket', 'wing before', 'wing after']],
		['2026-03-04?', ['dotted bracket']],
		['2026-03-04%', ['dotted bracket', 'wing before', 'wing after']],
		['2026-03-04/2026-03-10', ['bar']],
		['2026-03~/2026-05?', ['bar', 'bracket', 'wing before', 'dotted bracket']],
		['2026-03-04/2026-05~', ['bar', 'bracket', 'wing after']],
		['2026-03-04/..', ['arrow after']],
		['2026-03/', ['bracket', 'torn after']],
		['2026-03-04/', ['torn after']],
		['../2026-03-04', ['arrow before']],
		['/2026-03-04', ['torn before']],
		['[2026-03-04,2026-03-07]', ['bracket', 'bracket', 'link', 'hollow point']],
		['[2026-03-04..2026-03-07]', ['dotted bracket']],
		['[..2026-03-04]', ['arrow before']],
		['{2026-03-04,2026-03-07}', ['bracket', 'bracket', 'point']],
		['2026-21', ['bracket']],
		['2026-33', ['bracket']],
	])('draws %s as %j', (edtf, signs) => {
		expect(kinds(edtf)).toEqual(signs);
	});

	it('never draws precision, uncertainty and duration alike', () => {
		expect(kinds('2026-03')).not.toContain('bar');
		expect(kinds('2026-03-01/2026-03-31')).toEqual(['bar']);
		expect(kinds('2026-03?')).not.toContain('bracket');
	});

	it('stands in the middle of a date known to the month, and at the start of an interval', () => {
		expect(drawn('2026-03').anchor).toBe((day('2026-03-01') + day('2026-04-01')) / 2);
		expect(drawn('2026-03-04/2026-03-10').anchor).toBe(day('2026-03-04'));
	});

	it('stands at the end of an interval without a known start', () => {
		const { anchor, reaches } = drawn('../2024-04-30');
		expect(anchor).toBe(day('2024-05-01'));
		expect(reaches).toEqual({ before: true, after: false });
	});

	it('moves timed dates by the zone and leaves floating ones', () => {
		const hour = 3_600_000;
		const later = (edtf: string) =>
			drawnDate(parseEdtf(edtf), (moment) =>
				moment.precision === 'instant'
					? { min: moment.min + hour, max: moment.max + hour }
					: moment,
			).anchor;
		expect(later('2024-06-19T02:22+09:00')).toBe(Date.parse('2024-06-18T18:22:00Z'));
		expect(later('2024-06-19')).toBe(day('2024-06-19') + 12 * hour);
	});
});
