import { mount } from 'svelte';
import '../../../../src/components/styles/site.css';
import { INDEXED_BEYOND } from '../../../../src/components/timeline/indexed-beyond.ts';
import type { IndexEvents } from '../../../../src/components/timeline/stage-view.svelte.ts';
import type {
	Chapter,
	Dataset,
	EventDate,
	TimelineEvent,
} from '../../../../src/dataset/compiled.ts';
import type { Moment } from '../../../../src/time/time-span.ts';
import { stageLoads } from '../../../../src/components/timeline/stage-loads.ts';
import { benchPage } from '../bench-page.ts';
import { LANES, type SeededEvent } from '../seeded-events.ts';
import OursStage from './OursStage.svelte';

const CHAPTERS: readonly Chapter[] = Array.from({ length: LANES }, (_, lane) => ({
	id: `lane-${lane}`,
	title: `Lane ${lane + 1}`,
	summary: '',
}));
const STATUSES = ['confirmed', 'reported', 'claimed', 'disputed', 'unproven'] as const;
const NONE: readonly never[] = [];
// As on the explore page, where the list, which is read first, has brought them.
await Promise.all(
	['400', '620'].map((weight) => document.fonts.load(`${weight} 1rem 'Source Sans 3 Variable'`)),
);

// Its code is there as well, as that of others is, which comes in one piece.
const eventIndexThere = import('../../../../src/components/timeline/index-events.ts');
await Promise.all([stageLoads.gestures(), stageLoads.overview(), eventIndexThere]);

/** From the beginning of the drawing until the index was there, ms. */
let index: number | null = null;

const instant = (ms: number): Moment => ({
	min: ms,
	max: ms,
	precision: 'instant',
	approximate: false,
	uncertain: false,
	unspecified: false,
});

function dateOf({ from, to }: SeededEvent): EventDate {
	const words = { phrase: '', heading: '', offsets: { UTC: 0 } };
	if (to === null) return { ...words, span: { edtf: '', form: 'single', moment: instant(from) } };
	const [start, end] = [instant(from), instant(to)];
	return { ...words, span: { edtf: '', form: 'interval', start, end } };
}

/** An event with all that the stage reads; its words are not shown there. */
const eventOf = (event: SeededEvent, index: number): TimelineEvent => ({
	id: event.id,
	chapter: CHAPTERS[event.lane]!.id,
	date: dateOf(event),
	title: event.title,
	summary: '',
	kind: 'news',
	importance: event.importance,
	actors: NONE,
	concerned: NONE,
	places: NONE,
	accounts: NONE,
	assessments: NONE,
	related: NONE,
	status: STATUSES[index % STATUSES.length]!,
	basis: null,
	origins: { sources: 0, known: NONE, unknown: 0 },
});

export const page = benchPage({
	prepare: (events): Dataset => ({
		id: 'bench',
		language: 'en',
		languages: ['en'],
		title: 'Bench',
		description: '',
		zone: 'UTC',
		updated: '2026-01-01',
		license: 'CC0-1.0',
		publisher: { name: 'Bench' },
		opens: null,
		kinds: [{ id: 'news', name: 'News' }],
		chapters: CHAPTERS,
		eras: NONE,
		actors: NONE,
		places: NONE,
		sources: NONE,
		events: events.map(eventOf),
		changes: NONE,
	}),

	async draw(target, dataset) {
		index = null;
		const began = performance.now();
		const many = dataset.events.length > INDEXED_BEYOND ? await indexed(dataset, began) : null;
		mount(OursStage, { target, props: { dataset, many } });
		await drawn(target);
	},

	indexed: () => index,
});

/** The index of very many events, which are put in order before they show, as when a file is opened. */
async function indexed(dataset: Dataset, began: number): Promise<IndexEvents> {
	const { eventIndex } = await eventIndexThere;
	const many = eventIndex();
	const at = many.at.bind(many);
	many.at = (wish) => {
		const made = at(wish);
		if (made) index ??= performance.now() - began;
		return made;
	};
	const { signal } = new AbortController();
	await many.prepare(dataset, { signal, onProgress: () => undefined });
	return many;
}

/** Fulfilled when there are marks or clusters on the stage, and blocks in the overview. */
function drawn(target: HTMLElement): Promise<void> {
	const marks = '[data-timeline-stage] :is([data-event], [data-cluster])';
	const hasAll = () =>
		target.querySelector(marks) !== null && target.querySelector('.block') !== null;
	return new Promise((drawn) => {
		// At once, as a library tells by returning: by the next frame it may be on the screen already.
		const observer = new MutationObserver(() => look());
		const look = () => {
			if (!hasAll()) return;
			observer.disconnect();
			drawn();
		};
		observer.observe(target, { childList: true, subtree: true });
		look();
	});
}
