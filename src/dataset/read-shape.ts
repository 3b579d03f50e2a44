import * as v from 'valibot';
import { nearest } from './did-you-mean.ts';
import type { Finding } from './fault.ts';
import type { JsonPath } from './json-path.ts';
import { quoted } from './json-value.ts';
import { entriesOf, walkSchema } from './schema-walk.ts';
import { untold } from './schema/told.ts';

/**
 * Reads a value by a schema.
 *
 * @param path leads to the value, and stands before the paths of what is found
 * @returns the value in its form, or null and all that the schema rejects, in our words
 */
export function readShape<T>(
	schema: v.GenericSchema<unknown, T>,
	value: unknown,
	path: JsonPath,
): { readonly value: T | null; readonly findings: readonly Finding[] } {
	const lists = listsForObjects(schema, value);
	const result = v.safeParse(schema, value);
	if (result.success && lists.length === 0) return { value: result.output, findings: [] };
	const findings = [
		...lists.map((at) => ({
			path: at,
			message: 'expected an object, found a list',
			remedy: 'write { … }',
		})),
		...(result.issues ?? [])
			// In a list, what is missing of the object is no fault of its own.
			.filter((issue) => !lists.some((at) => startsWith(keysOf(issue), at)))
			.map((issue) => ({ path: keysOf(issue), ...wordsOf(issue) })),
	];
	return {
		value: null,
		findings: findings.map((finding) => ({
			...finding,
			code: 'shape',
			path: [...path, ...finding.path],
		})),
	};
}

/** Valibot takes a list for an object, even with the methods of a list (`at`) for its fields. */
function listsForObjects(schema: v.GenericSchema, value: unknown): JsonPath[] {
	return [...walkSchema(schema, value)]
		.filter((node) => entriesOf(node.schema) !== null || node.schema.type === 'record')
		.filter((node) => Array.isArray(node.value))
		.map((node) => node.path);
}

function startsWith(path: JsonPath, start: JsonPath): boolean {
	return start.every((key, index) => path[index] === key);
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
