import { orderCards } from './cards-blocks.ts';
import { alone, leading, own, said, table, type Cell, type PaperBlock } from './paper-block.ts';
import { dateOf, dayWords, statusLine, titleBlock, type PaperSubject } from './paper-subject.ts';

/** For the teacher: the order of the cards, what each event counted as and counts as, the answers. */
export function solutionsBlocks(subject: PaperSubject): readonly PaperBlock[] {
	const { sheet } = subject.words.paper;
	const blocks: PaperBlock[] = [titleBlock(subject, false)];
	const order = orderRows(subject);
	if (order.length > 0) blocks.push(leading('order', { kind: 'heading', text: sheet.order }));
	if (order.some(({ tied }) => tied)) {
		blocks.push(leading('order', { kind: 'text', text: sheet.orderNote, own: false }));
	}
	const head = [sheet.place, sheet.card, sheet.table.when, sheet.table.event];
	const rows = order.map(({ cells }) => cells);
	if (rows.length > 0) blocks.push(...table('order', blocks.length, head, rows));
	blocks.push(leading('statuses', { kind: 'heading', text: sheet.statuses }));
	blocks.push(...statusTable(subject, blocks.length));
	blocks.push(...answers(subject));
	return blocks;
}

function orderRows(subject: PaperSubject): { readonly tied: boolean; readonly cells: Cell[] }[] {
	const { words } = subject;
	const { digits } = words.messages.words;
	return orderCards(subject)
		.toSorted((a, b) => a.place - b.place)
		.map(({ letter, event, place, tied }) => ({
			tied,
			cells: [
				[said(tied ? `${words.paper.sheet.tied} ${digits(place)}` : digits(place))],
				[{ text: letter, strong: true }],
				[said(dateOf(event, subject))],
				[own(event.title)],
			],
		}));
}

function statusTable(subject: PaperSubject, at: number): readonly PaperBlock[] {
	const { entries, words } = subject;
	const { sheet } = words.paper;
	const { digits } = words.messages.words;
	const judged = (event: Parameters<typeof statusLine>[0]): Cell => {
		const { status, words } = statusLine(event, subject);
		return [{ text: words, status }];
	};
	if (entries.every(({ step }) => step.asOf === null)) {
		const rows = entries.map(({ number, event, today }) => [
			[said(digits(number))],
			[own(event.title)],
			judged(today),
		]);
		return table('status', at, [sheet.table.number, sheet.table.event, sheet.today], rows);
	}
	const rows = entries.map(({ number, step, event, today }) => [
		[said(digits(number))],
		[...(step.asOf === null ? [] : [said(dayWords(step.asOf, subject))]), own(event.title)],
		step.asOf === null ? [said('–')] : judged(event),
		judged(today),
	]);
	const head = [sheet.table.number, sheet.table.event, sheet.then, sheet.today];
	return table('statuses', at, head, rows);
}

function answers({ entries, words }: PaperSubject): readonly PaperBlock[] {
	const { sheet } = words.paper;
	const asked = entries.flatMap(({ number, step, event }): PaperBlock[] => {
		if (step.question === null) return [];
		const { text, answer } = step.question;
		const item = `answer-${number}`;
		return [
			leading(item, { kind: 'question', name: sheet.ofStep(number, event.title), text }),
			answer === undefined
				? alone(item, { kind: 'text', text: sheet.noAnswer, own: false })
				: alone(item, { kind: 'text', text: answer, own: true }),
		];
	});
	if (asked.length === 0) return [];
	return [leading('answers', { kind: 'heading', text: sheet.answers }), ...asked];
}
