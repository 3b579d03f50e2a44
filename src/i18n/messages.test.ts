import { describe, expect, it } from 'vitest';
import { de } from './de.ts';
import { AS_OF_SAMPLES } from './as-of-samples.test-data.ts';
import { asOf as deAsOf } from './de/as-of.ts';
import { file as deFile } from './de/file.ts';
import { exercise as deExercise } from './de/exercise.ts';
import { picture as dePicture } from './de/picture.ts';
import { paper as dePaper } from './de/paper.ts';
import { present as dePresent } from './de/present.ts';
import { speaker as deSpeaker } from './de/speaker.ts';
import { ordering as deOrdering } from './de/ordering.ts';
import { share as deShare } from './de/share.ts';
import { pages as dePages } from './de/pages.ts';
import { en } from './en.ts';
import { asOf as enAsOf } from './en/as-of.ts';
import { file as enFile } from './en/file.ts';
import { FILE_SAMPLES } from './file-samples.test-data.ts';
import { exercise as enExercise } from './en/exercise.ts';
import { picture as enPicture } from './en/picture.ts';
import { paper as enPaper } from './en/paper.ts';
import { present as enPresent } from './en/present.ts';
import { speaker as enSpeaker } from './en/speaker.ts';
import { ordering as enOrdering } from './en/ordering.ts';
import { share as enShare } from './en/share.ts';
import { pages as enPages } from './en/pages.ts';
import { messagesFor, type Messages } from './index.ts';
import { offline as deOffline } from './de/offline.ts';
import { offline as enOffline } from './en/offline.ts';
import { permanent as dePermanent } from './de/permanent.ts';
import { permanent as enPermanent } from './en/permanent.ts';
import { EMBED_SAMPLES } from './embed-samples.test-data.ts';
import { ORDERING_SAMPLES } from './ordering-samples.test-data.ts';
import { PAPER_SAMPLES } from './paper-samples.test-data.ts';
import { embedLaterFor, embedMessagesFor } from './embed-messages.ts';
import { EXERCISE_SAMPLES } from './exercise-samples.test-data.ts';
import { PAGE_SAMPLES } from './page-samples.test-data.ts';
import { PERMANENT_SAMPLES } from './permanent-samples.test-data.ts';
import { PICTURE_TEXT_SAMPLES } from './picture-samples.test-data.ts';
import { PRESENT_SAMPLES } from './present-samples.test-data.ts';
import { SAMPLES } from './sample-arguments.test-data.ts';
import { SPEAKER_SAMPLES } from './speaker-samples.test-data.ts';
import { SHARE_SAMPLES } from './share-samples/all.test-data.ts';

/** Every text with its path; functions are called with each of their samples. */
function textsOf(node: unknown, samples: unknown, path: string): [path: string, text: string][] {
	if (typeof node === 'string') return [[path, node]];
	if (typeof node === 'function') {
		const write = node as (...args: unknown[]) => string;
		return (samples as unknown[][]).map((args) => [
			`${path}(${JSON.stringify(args)})`,
			write(...args),
		]);
	}
	return Object.entries(node as object).flatMap(([key, child]) =>
		textsOf(child, (samples as Record<string, unknown> | undefined)?.[key], `${path}.${key}`),
	);
}

/** The paths of all messages, with the number of arguments of those that are functions. */
function shapeOf(node: unknown, path: string): string[] {
	if (typeof node === 'string') return [path];
	if (typeof node === 'function') return [`${path}(${node.length})`];
	return Object.entries(node as object).flatMap(([key, child]) => shapeOf(child, `${path}.${key}`));
}

/** What is left of a text when its properly nested quotations are taken out. */
function withoutQuotations(text: string, pairs: readonly (readonly [string, string])[]): string {
	return pairs.reduce(
		(rest, [open, close]) =>
			rest.replace(new RegExp(`${open}[^${open}${close}]*${close}`, 'g'), ''),
		text,
	);
}

/** All that an embed may say. */
const embedIn = (language: 'de' | 'en') => ({
	...embedMessagesFor(language).embed,
	...embedLaterFor(language),
});

const LANGUAGES = [
	['de', de],
	['en', en],
] as const satisfies readonly (readonly [string, Messages])[];

describe('the interface texts', () => {
	it('have the same keys and arguments in German and English', () => {
		// Gestures may take more sentences in one language than in the other.
		const comparable = (messages: Messages) =>
			shapeOf({ ...messages, keys: { ...messages.keys, gestures: '' } }, '').sort();
		expect(comparable(de)).toEqual(comparable(en));
		expect(shapeOf(dePages, '').sort()).toEqual(shapeOf(enPages, '').sort());
		expect(shapeOf(dePermanent, '').sort()).toEqual(shapeOf(enPermanent, '').sort());
		expect(shapeOf(deAsOf, '').sort()).toEqual(shapeOf(enAsOf, '').sort());
		expect(shapeOf(deOffline, '').sort()).toEqual(shapeOf(enOffline, '').sort());
		expect(shapeOf(deFile, '').sort()).toEqual(shapeOf(enFile, '').sort());
		expect(shapeOf(embedIn('de'), '').sort()).toEqual(shapeOf(embedIn('en'), '').sort());
		expect(shapeOf(deExercise, '').sort()).toEqual(shapeOf(enExercise, '').sort());
		expect(shapeOf(dePicture, '').sort()).toEqual(shapeOf(enPicture, '').sort());
		expect(shapeOf(dePaper, '').sort()).toEqual(shapeOf(enPaper, '').sort());
		expect(shapeOf(dePresent, '').sort()).toEqual(shapeOf(enPresent, '').sort());
		expect(shapeOf(deSpeaker, '').sort()).toEqual(shapeOf(enSpeaker, '').sort());
		expect(shapeOf(deOrdering, '').sort()).toEqual(shapeOf(enOrdering, '').sort());
		expect(shapeOf(deShare, '').sort()).toEqual(shapeOf(enShare, '').sort());
	});

	it('are chosen by language', () => {
		expect(messagesFor('de')).toBe(de);
		expect(messagesFor('en')).toBe(en);
	});

	describe.each(LANGUAGES)('in %s', (language, messages) => {
		const texts = [
			...textsOf(messages, SAMPLES, language),
			...textsOf(language === 'de' ? dePages : enPages, PAGE_SAMPLES, `${language}.pages`),
			...textsOf(
				language === 'de' ? dePermanent : enPermanent,
				PERMANENT_SAMPLES,
				`${language}.permanent`,
			),
			...textsOf(language === 'de' ? deOffline : enOffline, {}, `${language}.offline`),
			...textsOf(language === 'de' ? deAsOf : enAsOf, AS_OF_SAMPLES, `${language}.asOf`),
			...textsOf(embedIn(language), EMBED_SAMPLES, `${language}.embed`),
			...textsOf(
				language === 'de' ? deExercise : enExercise,
				EXERCISE_SAMPLES,
				`${language}.exercise`,
			),
			...textsOf(
				language === 'de' ? dePicture : enPicture,
				PICTURE_TEXT_SAMPLES,
				`${language}.picture`,
			),
			...textsOf(language === 'de' ? deFile : enFile, FILE_SAMPLES, `${language}.file`),
			...textsOf(language === 'de' ? dePaper : enPaper, PAPER_SAMPLES, `${language}.paper`),
			...textsOf(language === 'de' ? dePresent : enPresent, PRESENT_SAMPLES, `${language}.present`),
			...textsOf(language === 'de' ? deSpeaker : enSpeaker, SPEAKER_SAMPLES, `${language}.speaker`),
			...textsOf(
				language === 'de' ? deOrdering : enOrdering,
				ORDERING_SAMPLES,
				`${language}.ordering`,
			),
			...textsOf(language === 'de' ? deShare : enShare, SHARE_SAMPLES, `${language}.share`),
		];

		it('are all there', () => {
			expect(texts.length).toBeGreaterThan(200);
			expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
		});

		it('show no value that is missing', () => {
			expect(texts.filter(([, text]) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
		});

		it('never shout', () => {
			expect(texts.filter(([, text]) => text.includes('!'))).toEqual([]);
		});

		it('have no stray spaces and end no sentence twice', () => {
			expect(texts.filter(([, text]) => /^\s| {2}|\.\.|[?]\.| [,.;:]/.test(text))).toEqual([]);
		});

		it('use the quotation marks of the language', () => {
			const pairs =
				language === 'de'
					? ([
							['‚', '‘'],
							['„', '“'],
						] as const)
					: ([
							['‘', '’'],
							['“', '”'],
						] as const);
			const wrong = texts.filter(([, text]) => /[„“”"'‚‘«»]/.test(withoutQuotations(text, pairs)));
			expect(wrong).toEqual([]);
		});
	});
});

describe('German texts', () => {
	it('tell the size and the day of the chronology', () => {
		expect(de.app.chronology(113, 350, '22. November 2026')).toBe(
			'Eine belegte Chronologie: 113 Ereignisse, 350 Quellen. Stand 22. November 2026',
		);
		expect(de.app.chronology(1, 1, '2026')).toBe(
			'Eine belegte Chronologie: 1 Ereignis, 1 Quelle. Stand 2026',
		);
	});

	it('name a mark by date, title, status and sources', () => {
		const mark = {
			date: 'um den 4. März 2026',
			title: 'X soll Y getroffen haben',
			status: 'umstritten',
			sources: 3,
		};
		expect(de.stage.mark(mark)).toBe(
			'um den 4. März 2026: X soll Y getroffen haben. Status: umstritten. 3 Quellen.',
		);
		expect(de.stage.mark({ ...mark, title: 'Wer war dabei?', sources: 1 })).toBe(
			'um den 4. März 2026: Wer war dabei? Status: umstritten. 1 Quelle.',
		);
	});

	it('count what lies at the edges and in clusters', () => {
		expect(de.stage.count(20_500)).toBe('20.500');
		expect(en.stage.count(20_500)).toBe('20,500');
		expect(de.stage.earlierIn(6, 'Kursk')).toBe('6 frühere Ereignisse in „Kursk“ zeigen');
		expect(de.stage.laterIn(1, 'Kursk')).toBe('1 späteres Ereignis in „Kursk“ zeigen');
		expect(de.stage.cluster(4, 'vom 18. bis 23. Oktober 2024', false)).toBe(
			'4 Ereignisse vom 18. bis 23. Oktober 2024, heranzoomen',
		);
		expect(en.stage.cluster(2, 'in May 2025', true)).toBe(
			'2 events in May 2025, became known later, zoom in',
		);
		expect(de.stage.inView('März bis Mai 2026', 14, 63)).toBe(
			'März bis Mai 2026: 14 von 63 Ereignissen',
		);
	});

	it('say on whose word an event rests', () => {
		const line = de.detail.originsLine;
		expect(line(9, ['NIS', 'NATO', 'Pjöngjang'], 2)).toBe(
			'9 Quellen; Ursprünge: NIS, NATO, Pjöngjang; 2 unbekannt',
		);
		expect(line(1, ['KCNA'], 0)).toBe('1 Quelle; Ursprung: KCNA');
		expect(line(2, [], 1)).toBe('2 Quellen; 1 Ursprung unbekannt');
		expect(line(3, [], 0)).toBe('3 Quellen');
	});

	it('name status and basis, once where they say the same', () => {
		expect(de.words.judgement('confirmed', 'two-origins')).toBe(
			'bestätigt, zwei unabhängige Ursprünge',
		);
		expect(de.words.judgement('planned', 'announcement')).toBe('angekündigt');
		expect(de.words.judgement('claimed', null)).toBe('behauptet');
		expect(de.words.judgement(null, null)).toBe('nicht bewertet');
	});

	it('bend the verb for several speakers', () => {
		expect(de.words.stance('announces', 1)).toBe('kündigt an');
		expect(de.words.stance('announces', 2)).toBe('kündigen an');
	});

	it('quote within quotations', () => {
		expect(de.search.none('Putin: „unsere Sache“')).toBe(
			'Kein Ereignis zu „Putin: ‚unsere Sache‘“.',
		);
	});

	it('name zones, also those without words of their own', () => {
		expect(de.words.zone('Europe/Kyiv')).toBe('Kiew');
		expect(de.words.zone('America/New_York')).toBe('New York');
		expect(de.words.zone('UTC')).toBe('UTC');
	});
});

describe('English texts', () => {
	it('tell the size and the day of the chronology', () => {
		expect(en.app.chronology(1113, 1, '22 November 2026')).toBe(
			'A sourced chronology: 1,113 events, 1 source. As of 22 November 2026',
		);
	});

	it('say on whose word an event rests', () => {
		expect(en.detail.originsLine(9, ['NIS', 'NATO', 'Pyongyang'], 2)).toBe(
			'9 sources; origins: NIS, NATO, Pyongyang; 2 unknown',
		);
	});

	it('quote within quotations', () => {
		expect(en.search.none('Putin: “our business”')).toBe('No event for “Putin: ‘our business’”.');
	});

	it('join names without a comma before "and"', () => {
		expect(en.words.list(['Kyiv', 'Seoul', 'Washington'])).toBe('Kyiv, Seoul and Washington');
	});
});
