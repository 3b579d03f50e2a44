import type { Source } from '../../dataset/compiled.ts';
import { numberRanges } from '../../state/paper/number-ranges.ts';
import { sidesOf } from '../asof/known-then.ts';
import { directoryOf } from '../reading/directory.ts';
import { sourcesOf } from '../reading/event-sources.ts';
import { webAddress } from '../reading/web-address.ts';
import { alone, leading, type PaperBlock } from './paper-block.ts';
import { dayWords, statusLine, titleBlock, whenOf, type PaperSubject } from './paper-subject.ts';

/** All events of a story with what they count as and on whose word; their sources once, at the end. */
export function handoutBlocks(subject: PaperSubject): readonly PaperBlock[] {
	const { whole, entries, words } = subject;
	const { sheet } = words.paper;
	const { digits } = words.messages.words;
	const inRanges = (numbers: readonly number[]): string =>
		numberRanges(numbers)
			.map((range) => range.map(digits).join('–'))
			.join(', ');
	const directory = directoryOf(whole);
	const numbers = new Map<Source, number>();
	const numberOf = (source: Source): number => {
		const number = numbers.get(source) ?? numbers.size + 1;
		numbers.set(source, number);
		return number;
	};

	const told = entries.flatMap((entry): PaperBlock[] => {
		const { number, step, event, today } = entry;
		const item = `entry-${number}`;
		const refs = sourcesOf(event, directory.sources)
			.map(numberOf)
			.sort((a, b) => a - b);
		const then = step.asOf === null ? null : dayWords(step.asOf, subject);
		const now = statusLine(today, subject, sheet.now);
		const sides = sidesOf(event, whole).map(({ stance, names, others, number }) =>
			words.present.slide.says(names, others, words.messages.words.stance(stance, number)),
		);
		return [
			leading(item, {
				kind: 'event',
				number: digits(number),
				when: whenOf(event, subject),
				known: then === null ? null : sheet.knownOn(then),
				title: event.title,
			}),
			leading(item, { kind: 'text', text: step.narration ?? event.summary, own: true }),
			alone(item, {
				kind: 'judged',
				name: sheet.status,
				lines: [
					...(then === null
						? [{ ...now, day: null }]
						: [statusLine(event, subject, then), ...(isSame(event, today) ? [] : [now])]),
				],
				saysName: sheet.says,
				says: sides.join('; '),
				refsName: sheet.sources,
				refs: refs.length === 0 ? sheet.noSources : inRanges(refs),
			}),
		];
	});
	const register = [...numbers].map(([source, number], at) => {
		const { publisher, author, title, language, published, url } = source;
		return alone(`source-${at}`, {
			kind: 'source',
			number: digits(number),
			before: [publisher, ...(author === undefined ? [] : [author])].join(', '),
			title,
			lang: language,
			after: published?.heading ?? sheet.undated,
			url: webAddress(url),
		});
	});
	return [
		titleBlock(subject, true),
		...told,
		...(register.length === 0
			? []
			: [
					leading('sources', { kind: 'heading', text: sheet.sources }),
					leading('sources', { kind: 'text', text: sheet.sourcesNote, own: false }),
					...register,
				]),
	];
}

const isSame = (
	a: { readonly status: unknown; readonly basis: unknown },
	b: { readonly status: unknown; readonly basis: unknown },
): boolean => a.status === b.status && a.basis === b.basis;
