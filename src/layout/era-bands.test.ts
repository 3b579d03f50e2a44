import { describe, expect, it } from 'vitest';
import type { Era } from '../dataset/compiled.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { eraBands } from './era-bands.ts';
import { TOGETHER } from './lane-groups.ts';

const chapters = ['before', 'war', 'after'].map((id) => ({ id }));
const lanes = chapters.map(({ id }) => ({ id, folded: false }));
const era = (chapter: string, edtf: string): Era => ({
	id: `${chapter}-era`,
	title: chapter,
	date: { span: parseEdtf(edtf), phrase: edtf, heading: edtf },
	chapter,
	events: [],
});

describe('eraBands', () => {
	it('reaches from the first day of the era to the end of its last', () => {
		const [band] = eraBands({ eras: [era('war', '2024-08-06/2025-04-30')], chapters }, lanes);
		expect(band).toMatchObject({
			lane: 1,
			colour: 1,
			from: Date.parse('2024-08-06'),
			to: Date.parse('2025-05-01'),
		});
	});

	it('takes the whole of an end that is known to the month', () => {
		const [band] = eraBands({ eras: [era('war', '2024-08-06/2025-04~')], chapters }, lanes);
		expect(band?.to).toBe(Date.parse('2025-05-01'));
	});

	it('has no end where it had begun before, or is still going on', () => {
		const eras = [era('before', '../2024-04-30'), era('after', '2025-05/..')];
		const [until, since] = eraBands({ eras, chapters }, lanes);
		expect(until).toMatchObject({ from: -Infinity, to: Date.parse('2024-05-01') });
		expect(since).toMatchObject({ from: Date.parse('2025-05-01'), to: Infinity });
	});

	it('ends where the record ends if nobody reported more', () => {
		const [band] = eraBands({ eras: [era('war', '2024-08/')], chapters }, lanes);
		expect(band).toMatchObject({ from: Date.parse('2024-08-01'), to: Date.parse('2024-09-01') });
	});

	it('reaches no further than what is known', () => {
		const end = Date.parse('2024-10-23');
		const eras = [era('war', '2024-08-06/..'), era('before', '../2024-04-30')];
		const bands = eraBands({ eras, chapters }, lanes, end);
		expect(bands.map(({ to }) => to)).toEqual([end, Date.parse('2024-05-01')]);
	});

	it('follows the lane of its chapter and keeps its colour', () => {
		const turned = [...lanes].reverse();
		const [band] = eraBands({ eras: [era('before', '2024')], chapters }, turned);
		expect(band).toMatchObject({ lane: 2, colour: 0 });
	});

	it('stands in the lane that all events share', () => {
		const [band] = eraBands({ eras: [era('war', '2024')], chapters }, [
			{ id: TOGETHER, folded: false },
		]);
		expect(band).toMatchObject({ lane: 0, colour: 1 });
	});

	it('is not drawn where its chapter has no lane, or a folded one', () => {
		const eras = [era('war', '2024')];
		expect(eraBands({ eras, chapters }, [{ id: 'some-actor', folded: false }])).toEqual([]);
		expect(eraBands({ eras, chapters }, [{ id: 'war', folded: true }])).toEqual([]);
	});
});
