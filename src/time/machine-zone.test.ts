import { afterEach, expect, it } from 'vitest';
import { extentOf } from './extent.ts';
import { parseEdtf } from './parse-edtf.ts';
import { headingOf, phraseOf } from './phrase.ts';
import { spanInWords } from './span-in-words.ts';
import { parseTypedDate } from './typed-date.ts';
import { epochMs } from './units.ts';
import { offsetAt } from './zones.ts';

const before = process.env.TZ;
afterEach(() => {
	if (before === undefined) delete process.env.TZ;
	else process.env.TZ = before;
});

const NOTATIONS = [
	'2026-03-04',
	'2026-03-29',
	'2024-06-19T02:22+09:00',
	'2026-03',
	'202X',
	'2026-24',
	'2026-03-XX',
	'2026-03-28/2026-03-29',
	'[2026-10-25,2026-10-26]',
	'{2026-10-24..2026-10-26}',
	'0044-03-15',
];

function everything(): unknown {
	const epoch = epochMs(Date.UTC(2026, 2, 29, 1));
	return {
		dates: NOTATIONS.map((text) => {
			const span = parseEdtf(text);
			return [span, extentOf(span), phraseOf(span, 'de'), headingOf(span, 'en')];
		}),
		axis: spanInWords(epoch, epoch + 3_600_000, 'de'),
		typed: parseTypedDate('29. März 2026'),
		offset: offsetAt('Europe/Berlin', epoch),
	};
}

it('nothing depends on the zone of the machine', () => {
	const zones = ['UTC', 'Asia/Pyongyang', 'America/New_York', 'Europe/Berlin'];
	const seen = zones.map((zone) => {
		process.env.TZ = zone;
		return { shift: new Date(2026, 2, 29, 12).getTimezoneOffset(), result: everything() };
	});
	// The machine did change its zone, or the rest would prove nothing.
	expect(seen.map(({ shift }) => shift)).toEqual([0, -540, 240, -120]);
	for (const { result } of seen) expect(result).toEqual(seen[0]?.result);
});
