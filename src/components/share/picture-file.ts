import { isoOf } from '../../dataset/calendar-day.ts';
import type { VisibleSpan } from '../../layout/visible-span.ts';
import { DAY, epochMs, type EpochMs } from '../../time/units.ts';

/** What a picture shows, as far as the name of its file tells it. */
export interface PictureFile {
	/** Id of the dataset. */
	readonly dataset: string;
	/** Wall ms; null: all of time. */
	readonly span: VisibleSpan | null;
	readonly asOf: EpochMs | null;
	readonly theme: 'light' | 'dark';
	readonly language: string;
	readonly type: 'png' | 'svg';
}

/** The name of a picture's file: "pyongyang-moscow_2024-05-15_2025-06-15_de.png". */
export function pictureFileName({
	dataset,
	span,
	asOf,
	theme,
	language,
	type,
}: PictureFile): string {
	const day = (at: number) => isoOf(epochMs(Math.floor(at / DAY) * DAY));
	const parts = [
		// Of a foreign dataset it may be anything.
		dataset.replace(/[^\w-]+/g, '-').slice(0, 60) || 'timeline',
		...(span === null ? ['poster'] : [day(span.from), day(span.to - 1)]),
		...(asOf === null ? [] : [`as-of-${isoOf(asOf)}`]),
		...(theme === 'dark' ? ['dark'] : []),
		language,
	];
	return `${parts.join('_')}.${type}`;
}
