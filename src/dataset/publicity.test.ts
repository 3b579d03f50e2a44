import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { epochMs } from '../time/units.ts';
import type { Account, Assessment, TimelineEvent } from './compiled.ts';
import { publicityOf } from './publicity.ts';
import type { Basis, Stance } from './vocabulary.ts';

const worded = (edtf: string) => ({ span: parseEdtf(edtf), phrase: edtf, heading: edtf });
const account = (on: string, stance: Stance = 'asserts') =>
	({ id: on, on: worded(on), known: epochMs(Date.parse(on.slice(0, 10))), stance }) as Account;
const assessment = (on: string, basis: Basis) =>
	({
		on: worded(on),
		known: epochMs(Date.parse(on)),
		basis,
		status: basis === 'announcement' ? 'planned' : 'claimed',
	}) as Assessment;
const steps = (
	date: string,
	accounts: readonly Account[],
	assessments: readonly Assessment[] = [],
) =>
	publicityOf({ date: worded(date), accounts, assessments } as unknown as TimelineEvent).map(
		({ step, distance: { count, unit, precision } }) => `${step} ${precision} ${count} ${unit}`,
	);

describe('how an event became public', () => {
	it('tells after how long it was first told of', () => {
		expect(steps('2024-10-03', [account('2024-10-08')])).toEqual(['known exact 5 day']);
		expect(steps('2024-10-03', [account('2024-10-03')])).toEqual([]);
	});

	it('tells how long before it was announced', () => {
		expect(steps('2024-06-19', [account('2024-06-16', 'announces')])).toEqual([
			'announced exact 3 day',
		]);
		// What is claimed of the future announces nothing.
		expect(steps('2024-06-19', [account('2024-06-16', 'asserts')])).toEqual([]);
	});

	it('tells when those whose act it is acknowledged it, if others had told of it', () => {
		const told = [account('2024-10-08'), account('2025-04-26', 'confirms')];
		const judged = [
			assessment('2024-10-08', 'single-speaker'),
			assessment('2025-04-26', 'acknowledgement'),
			assessment('2025-04-28', 'acknowledgement'),
		];
		expect(steps('2024-10/', told, judged)).toEqual(['acknowledged about 6 month']);
		expect(steps('2024-10-08', told.slice(0, 1), judged.slice(0, 1))).toEqual([]);
		expect(
			steps('2024-10-03', [account('2024-10-08')], [assessment('2024-10-08', 'acknowledgement')]),
		).toEqual(['known exact 5 day']);
	});

	it('calls no acknowledgement what had been announced and was not told of by others', () => {
		const told = [account('2024-06-16', 'announces'), account('2024-06-20', 'confirms')];
		const judged = [
			assessment('2024-06-16', 'announcement'),
			assessment('2024-06-20', 'acknowledgement'),
		];
		expect(steps('2024-06-18', told, judged)).toEqual(['announced exact 2 day']);
	});

	it('reads every notation, and says nothing of an open or unknown beginning', () => {
		const later = [account('2024-12-24')];
		expect(steps('2024-12-14~/2025-04~', later)).toEqual(['known about 10 day']);
		expect(steps('[2024-12-01..2024-12-04]', later)).toEqual(['known about 3 week']);
		expect(steps('[2024-12-01,2024-12-04]', later)).toEqual(['known about 3 week']);
		expect(steps('{2024-12-14,2024-12-20}', later)).toEqual(['known exact 10 day']);
		expect(steps('2024-12-23T23:30+09:00', later)).toEqual(['known exact 1 day']);
		expect(steps('/2024-02-06', later)).toEqual([]);
		expect(steps('../2024-02-06', later)).toEqual([]);
		expect(steps('[..2024-02-06]', later)).toEqual([]);
	});

	it('says nothing where nothing was told', () => {
		expect(steps('2024-10-03', [])).toEqual([]);
	});
});
