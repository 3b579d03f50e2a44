import { describe, expect, it } from 'vitest';
import { dayOf } from './calendar-day.ts';
import { checkDataset } from './check-dataset.ts';
import { compileTours } from './compile-tours.ts';
import type { Tour } from './compiled-tour.ts';
import { found, sample, type Sample } from './small.test-data.ts';

type SampleTour = NonNullable<Sample['tours']>[number];

function compiled(language: string, change: (tour: SampleTour) => void = () => undefined): Tour {
	const dataset = sample();
	change(found(dataset.tours ?? [], 'first-steps'));
	const { dataset: authored, faults } = checkDataset(dataset);
	if (!authored) throw new Error(faults.map(({ message }) => message).join('\n'));
	return found(compileTours(authored, language), 'first-steps');
}

describe('a compiled tour', () => {
	it('has the texts of one language', () => {
		const lesson = {
			minutes: 45,
			aims: { de: 'Ziel', en: 'Aim' },
			prior: { de: 'x', en: 'Prior' },
		};
		const tour = compiled('en', (authored) => {
			authored.lesson = lesson;
			authored.steps[1]!.question = {
				text: { de: 'Wer?', en: 'Who?' },
				answer: { de: 'Er', en: 'He' },
			};
		});
		expect(tour).toMatchObject({ title: 'First steps', summary: 'Two events.' });
		expect(tour.lesson).toEqual({ minutes: 45, aims: 'Aim', prior: 'Prior' });
		expect(tour.steps[1]).toEqual({
			event: 'wagner-delivery',
			narration: 'Who says what?',
			question: { text: 'Who?', answer: 'He' },
		});
	});

	it('takes a text that is missing from the first language', () => {
		const tour = compiled('fr');
		expect(tour.title).toBe('Erste Schritte');
	});

	it('has its days and spans as numbers, the last day shown whole', () => {
		expect(compiled('de').steps[0]).toEqual({
			event: 'putin-arrival',
			asOf: dayOf('2024-06-20'),
			span: [dayOf('2024-06-18'), dayOf('2024-06-22')],
		});
	});

	it('has no lesson where none is given, and no span with one end only', () => {
		const tour = compiled('de', (authored) => {
			delete authored.steps[0]!.to;
		});
		expect(tour.lesson).toBeNull();
		expect(tour.steps[0]).not.toHaveProperty('span');
	});
});
