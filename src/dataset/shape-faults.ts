import type * as v from 'valibot';
import { nearest } from './did-you-mean.ts';
import type { Finding } from './fault.ts';
import type { JsonPath } from './json-path.ts';
import { quoted } from './json-value.ts';
import { untold } from './schema/told.ts';

/** What a schema rejected, in our words; `path` leads to the value that was parsed. */
export function shapeFindings(issues: readonly v.BaseIssue<unknown>[], path: JsonPath): Finding[] {
	return issues.map((issue) => ({
		code: 'shape',
		path: [...path, ...keysOf(issue)],
		...wordsOf(issue),
	}));
}

function keysOf(issue: v.BaseIssue<unknown>): JsonPath {
	return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function wordsOf(issue: v.BaseIssue<unknown>): { message: string; remedy: string } {
	if (issue.kind === 'validation') return wordsOfRule(issue);
	if (issue.path?.at(-1)?.origin === 'key') {
		return { message: `the field "${keysOf(issue).at(-1)}" is missing`, remedy: 'add it' };
	}
	const found = quoted(issue.input);
	if (issue.type === 'picklist') return wordsOfChoice(issue, found);
	const name = NAMES[issue.type] ?? `${issue.expected}`;
	return { message: `expected ${name}, found ${found}`, remedy: 'correct the value' };
}

const NAMES: Readonly<Record<string, string>> = {
	array: 'a list',
	boolean: 'true or false',
	number: 'a number',
	object: 'an object',
	record: 'an object with one text per language',
	string: 'a text',
};

function wordsOfChoice(issue: v.BaseIssue<unknown>, found: string): ReturnType<typeof wordsOf> {
	const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '');
	const near = typeof issue.input === 'string' ? nearest(issue.input, choices) : null;
	return {
		message: `expected one of ${choices.join(', ')}, found ${found}`,
		remedy: near === null ? 'choose one of them' : `did you mean "${near}"?`,
	};
}

/** A rule carries its own words (`told`), or is one of the bounds of numbers and lists. */
function wordsOfRule(issue: v.BaseIssue<unknown>): ReturnType<typeof wordsOf> {
	const words = untold(issue.message);
	if (words.remedy !== '') return words;
	const found = quoted(issue.input);
	switch (issue.type) {
		case 'integer':
			return {
				message: `expected a whole number, found ${found}`,
				remedy: 'leave out the fraction',
			};
		case 'min_value':
		case 'max_value':
			return {
				message: `expected a number ${issue.expected ?? ''}, found ${found}`,
				remedy: 'correct the number',
			};
		case 'min_length':
			return { message: 'the list is empty', remedy: 'add an entry' };
		default:
			return { message: `expected another value, found ${found}`, remedy: 'correct the value' };
	}
}
