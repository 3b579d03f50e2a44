import { STATUS_ORDER } from '../../i18n/status-order.ts';
import { answerLines } from '../../state/paper/answer-lines.ts';
import { alone, leading, own, said, table, type PaperBlock } from './paper-block.ts';
import { titleBlock, type PaperSubject } from './paper-subject.ts';

/** A table of the events to fill in, and the questions of the story with lines to write on. */
export function worksheetBlocks(subject: PaperSubject): readonly PaperBlock[] {
	const { entries, words } = subject;
	const { sheet } = words.paper;
	const { status, digits } = words.messages.words;
	const { name, class: group, date } = sheet.fields;
	const before = [
		titleBlock(subject, true),
		leading('fields', { kind: 'fields', names: [name, group, date] }),
		leading('task', { kind: 'text', text: sheet.task, own: false }),
		leading('signs', {
			kind: 'signs',
			name: sheet.signs,
			statuses: STATUS_ORDER.map((one) => ({ day: null, status: one, words: status[one].word })),
		}),
	];
	const rows = entries.map(({ number, event }) => [
		[said(digits(number))],
		[own(event.title)],
		[],
		[],
		[],
	]);
	const { number, event, when, who, certain } = sheet.table;
	const questions = entries.flatMap(({ number, step, event }): PaperBlock[] =>
		step.question === null
			? []
			: [
					leading(`question-${number}`, {
						kind: 'question',
						name: sheet.ofStep(number, event.title),
						text: step.question.text,
					}),
					alone(`question-${number}`, {
						kind: 'lines',
						count: answerLines(step.question.answer),
					}),
				],
	);
	return [
		...before,
		...table('worksheet', before.length, [number, event, when, who, certain], rows),
		...(questions.length === 0
			? []
			: [leading('questions', { kind: 'heading', text: sheet.questions }), ...questions]),
	];
}
