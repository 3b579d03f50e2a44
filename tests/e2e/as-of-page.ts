import type { Locator, Page } from '@playwright/test';
import { dayOf } from '../../src/dataset/calendar-day.ts';
import type { Dataset } from '../../src/dataset/compiled.ts';
import type { Language } from '../../src/time/time-span.ts';

/** The words of the controls of the day. */
export const WORDS = {
	de: {
		bar: 'Kenntnisstand',
		handle: 'Tag des Kenntnisstands',
		play: 'Abspielen',
		pause: 'Anhalten',
		next: 'Nächste Änderung',
		previous: 'Vorige Änderung',
		later: 'Späteres zeigen',
		back: 'Zurück zu heute',
	},
	en: {
		bar: 'What was known',
		handle: 'Day whose knowledge is shown',
		play: 'Play',
		pause: 'Pause',
		next: 'Next change',
		previous: 'Previous change',
		later: 'Show what came later',
		back: 'Back to today',
	},
} as const;

/** The controls of the day, as a reader finds them. */
export function asOfControls(page: Page, language: Language = 'de') {
	const words = WORDS[language];
	const bar = page.getByRole('region', { name: words.bar, exact: true });
	const button = (name: string): Locator => bar.getByRole('button', { name, exact: true });
	return {
		bar,
		handle: page.getByRole('slider', { name: words.handle }),
		field: bar.getByLabel(words.bar, { exact: true }),
		error: bar.getByRole('alert'),
		play: button(words.play),
		pause: button(words.pause),
		next: button(words.next),
		previous: button(words.previous),
		later: bar.getByRole('checkbox', { name: words.later }),
		back: button(words.back),
	};
}

/** How many events are known on a day. */
export function knownOn({ events }: Dataset, iso: string): number {
	const day = dayOf(iso);
	return events.filter(({ accounts }) => accounts.some(({ known }) => known <= day)).length;
}

/** The days of change before today, as ISO days in order; told from the records alone. */
export function changesOf({ events, updated }: Dataset): readonly string[] {
	const days = events.flatMap(({ accounts, assessments }) =>
		[...accounts, ...assessments].map(({ known }) => known),
	);
	return [...new Set(days)]
		.filter((day) => day < dayOf(updated))
		.sort((a, b) => a - b)
		.map((day) => new Date(day).toISOString().slice(0, 10));
}

/** The day in the address; null: today. */
export const dayInAddress = (page: Page): string | null =>
	new URL(page.url()).searchParams.get('as-of');
