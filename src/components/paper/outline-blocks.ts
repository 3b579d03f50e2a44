import { planLesson } from '../../state/paper/lesson-plan.ts';
import { alone, leading, own, said, table, type Cell, type PaperBlock } from './paper-block.ts';
import { dayWords, titleBlock, whenOf, type PaperSubject } from './paper-subject.ts';

/** The course of the lesson for the teacher: aims, phases with minutes, questions and notes. */
export function outlineBlocks(subject: PaperSubject): readonly PaperBlock[] {
	const { story, entries, words } = subject;
	const { sheet } = words.paper;
	const { digits } = words.messages.words;
	const { lesson } = story;
	const fact = (name: string, text: string) => alone(`fact-${name}`, { kind: 'fact', name, text });
	const plan = lesson && planLesson(lesson.minutes, story.steps);
	const minutes = (count: number | undefined): Cell =>
		count === undefined ? [] : [said(digits(count))];

	const before: PaperBlock[] = [
		titleBlock(subject, true),
		...(lesson ? [fact(sheet.aims, lesson.aims), fact(sheet.prior, lesson.prior)] : []),
		fact(sheet.material, sheet.materials.join('; ')),
		leading('course', { kind: 'heading', text: sheet.course }),
		...(plan ? [leading('course', text(sheet.suggestion))] : []),
	];
	const phase = (name: string, told: string, count: number | undefined): Cell[] => [
		minutes(count),
		[{ text: name, strong: true }, said(told)],
		[],
		[],
	];
	const steps = entries.map(({ number, step, event }): Cell[] => [
		minutes(plan?.steps[number - 1]),
		[
			{ text: `${digits(number)}. ${event.title}`, strong: true, own: true },
			said(
				step.asOf === null ? whenOf(event, subject) : sheet.knownOn(dayWords(step.asOf, subject)),
			),
		],
		step.question ? [own(step.question.text)] : [],
		step.notes === null ? [] : [own(step.notes)],
	]);
	return [
		...before,
		...table(
			'plan',
			before.length,
			[sheet.minutesShort, sheet.phase, sheet.impulse, sheet.notes],
			[
				...(plan ? [phase(sheet.opening, sheet.openingText, plan.opening)] : []),
				...steps,
				...(plan ? [phase(sheet.closing, sheet.closingText, plan.closing)] : []),
			],
		),
	];
}

const text = (text: string) => ({ kind: 'text', text, own: false }) as const;
