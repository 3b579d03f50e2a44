/** Letters that pupils write on a line of a worksheet, about. */
const PER_LINE = 55;
const LEAST = 3;
const MOST = 9;
/** Where no answer is given to judge by. */
const OPEN = 5;

/** How many lines a worksheet leaves for an answer, by the length of the one that the teacher has. */
export function answerLines(answer: string | undefined): number {
	if (answer === undefined || answer.trim() === '') return OPEN;
	return Math.min(Math.max(Math.ceil(answer.trim().length / PER_LINE), LEAST), MOST);
}
