import type { Account, Actor } from '../../dataset/compiled.ts';
import type { SourceQuestion } from '../../dataset/source-questions.ts';
import type { ExerciseMessages } from '../../i18n/messages/exercise.ts';
import { localDate } from '../../i18n/local-date.ts';
import type { Messages } from '../../i18n/messages.ts';
import { interestsOf, wordOf, type SourceCard } from '../../state/source-cards.ts';
import type { Dataset } from '../../dataset/compiled.ts';
import type { Language } from '../../time/time-span.ts';
import { directoryOf, namesOf, type Directory } from '../reading/directory.ts';
import { shortHeading } from '../reading/short-heading.ts';
import { saidWords } from './said-words.ts';

/** What the dataset says to a question about a source. */
export interface SourceAnswer {
	/** What it says, line by line. */
	readonly told: readonly string[];
	/** What it does not say, as an open question; null: nothing is left open. */
	readonly open: string | null;
}

/** Other accounts told at most; more are in the timeline. */
const MOST_OTHERS = 6;

/** What wording an answer takes. */
export interface SourceWording {
	readonly whole: Dataset;
	readonly language: Language;
	readonly messages: Pick<Messages, 'words' | 'word' | 'detail'>;
	readonly exercise: Pick<ExerciseMessages, 'sources'>;
}

/** What the dataset says of a source to each question; what it does not say stays a question. */
export function sourceAnswers(
	card: SourceCard,
	wording: SourceWording,
): Readonly<Record<SourceQuestion, SourceAnswer>> {
	const { whole, language, messages, exercise } = wording;
	const { words } = messages;
	const { sources: texts } = exercise;
	const { source, event, accounts, others } = card;
	const directory = directoryOf(whole);
	const { questions } = texts;
	const said = (account: Account) => saidWords(account, directory, words);
	const day = (account: Account) => shortHeading(account.on, language);
	const answer = (
		question: SourceQuestion,
		told: readonly string[],
		isOpen = told.length === 0,
	) => ({
		told,
		open: isOpen ? questions[question].open : null,
	});
	const { told, open } = interestsOf(wordOf(card, whole).speaking, whole);
	return {
		who: {
			told: [
				texts.publisher(source.publisher, words.sourceKind[source.kind]),
				...(source.author === undefined ? [] : [texts.author(source.author)]),
			],
			open: source.author === undefined ? texts.noAuthor : null,
		},
		when: answer(
			'when',
			[
				...(source.published ? [texts.published(source.published.heading)] : []),
				texts.happened(localDate(event.date, language).heading),
				...accounts.slice(0, 1).map(({ on }) => texts.known(on.heading)),
			],
			source.published === undefined,
		),
		whom: answer('whom', source.addressee === undefined ? [] : [source.addressee]),
		word: answer('word', wordLines(card, wording, directory)),
		interest: answer(
			'interest',
			[
				...told.map(({ name, interest }) => texts.interest(name, interest ?? '')),
				...(open.length > 0 ? [texts.speakers(words.list(open.map(nameWithRole)))] : []),
			],
			open.length > 0 || told.length === 0,
		),
		says: answer('says', [
			...accounts.map((account) => texts.account(day(account), said(account), account.note)),
			...accounts.flatMap((account) =>
				account.sources.flatMap(({ id, at }) =>
					id === source.id && at !== undefined ? [texts.passage(at)] : [],
				),
			),
		]),
		others: answer('others', [
			...new Set(
				others
					.slice(0, MOST_OTHERS)
					.map((account) => texts.account(day(account), said(account), account.note)),
			),
		]),
	};
}

/** By which way it has what it says, to the one who said it; an unnamed one counts for nothing. */
function wordLines(
	card: SourceCard,
	{ whole, messages, exercise }: SourceWording,
	directory: Directory,
): readonly string[] {
	const { words, word, detail } = messages;
	const { ways, speakers, isRecord } = wordOf(card, whole);
	const chains = ways.map((way) => {
		const names = [card.source.publisher, ...namesOf(way, directory)];
		const chain = word.chain(names.filter((name, at) => name !== names[at - 1]));
		const end = directory.actors.get(way.at(-1) ?? '');
		return end?.anonymous ? `${chain}; ${detail.originUnknown}` : chain;
	});
	if (chains.length > 0) return [...new Set(chains)];
	const names = namesOf(speakers, directory);
	return [
		...(isRecord ? [exercise.sources.record] : []),
		...(names.length > 0 ? [exercise.sources.speaks(words.list(names))] : []),
	];
}

/** People are told with what they are: "Dmitri Peskow (Kremlsprecher)". */
const nameWithRole = ({ name, role, kind }: Actor): string =>
	kind === 'person' && role !== undefined ? `${name} (${role})` : name;
