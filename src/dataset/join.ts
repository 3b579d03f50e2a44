import { toFault, type Fault, type FilePlace, type Finding } from './fault.ts';
import { jsonLines, type JsonLines } from './json-lines.ts';
import type { JsonPath } from './json-path.ts';
import { isJsonObject, quoted } from './json-value.ts';
import { nearest } from './did-you-mean.ts';
import { parseJson } from './parse-json.ts';
import { LISTS } from './schema.ts';

/** The authoring files of a dataset as one document. */
export interface Joined {
	/** The joined form, unchecked: the head's fields at the top, then the lists (`schema.ts`). */
	readonly document: unknown;
	/** What is wrong with the files themselves. */
	readonly faults: readonly Fault[];
	/** Where a path of the joined form stands in the files; null if in none. */
	readonly locate: (path: JsonPath) => FilePlace | null;
}

const HEAD_FILE = 'dataset.json';
const EVENT_FILE = /^events\/(.+)\.json$/;
/** The files that hold one list each, and whether they may be absent. */
const LIST_FILES = [
	{ file: 'actors.json', list: 'actors', required: true },
	{ file: 'places.json', list: 'places', required: true },
	{ file: 'sources.json', list: 'sources', required: true },
	{ file: 'tours.json', list: 'tours', required: false },
] as const;

/**
 * Joins the authoring files of a dataset. Events come in the order of the chapters, within a chapter
 * as in its file. Never throws: what is not JSON is a fault, and the rest is joined.
 *
 * @param files texts by path within the folder, such as `events/kursk.json`
 * @param folder path of the folder, put before file names in faults; its last part is the dataset's id
 */
export function joinDataset(files: ReadonlyMap<string, string>, folder: string): Joined {
	const joiner = new Joiner(files, folder);
	return joiner.join();
}

class Joiner {
	readonly #files: ReadonlyMap<string, string>;
	readonly #folder: string;
	readonly #values = new Map<string, unknown>();
	readonly #lines = new Map<string, JsonLines>();
	/** For each event of the joined form, where it stands. */
	readonly #events: { readonly file: string; readonly index: number; readonly value: unknown }[] =
		[];
	readonly #faults: Fault[] = [];

	constructor(files: ReadonlyMap<string, string>, folder: string) {
		this.#files = files;
		this.#folder = folder;
	}

	join(): Joined {
		for (const [file, text] of this.#files) this.#parse(file, text);
		this.#requireFiles();
		const { head, chapters, eras } = this.#readHeadFile();
		this.#readEvents(chapters);
		const document = {
			...head,
			chapters,
			eras,
			...Object.fromEntries(
				LIST_FILES.map(({ file, list }) => [list, this.#values.get(file) ?? []]),
			),
			events: this.#events.map(({ value }) => value),
		};
		return { document, faults: this.#faults, locate: (path) => this.#locate(path) };
	}

	#parse(file: string, text: string): void {
		const parsed = parseJson(text);
		if (parsed.ok) {
			this.#values.set(file, parsed.value);
			for (const { path, line } of this.#linesOf(file).duplicateKeys) {
				this.#fault(file, line, {
					code: 'duplicate-key',
					path,
					message: `the key "${path.at(-1)}" stands twice in one object`,
					remedy: 'remove one; only the last would count',
				});
			}
			return;
		}
		this.#fault(file, parsed.line ?? 1, {
			code: 'not-json',
			path: [],
			message: `not JSON: ${parsed.message}${parsed.column === null ? '' : ` (column ${parsed.column})`}`,
			remedy: 'correct the file',
		});
	}

	#requireFiles(): void {
		const known = [HEAD_FILE, ...LIST_FILES.map(({ file }) => file)];
		for (const file of this.#files.keys()) {
			if (known.includes(file) || EVENT_FILE.test(file)) continue;
			const near = nearest(file, known);
			this.#fault(file, 1, {
				code: 'file',
				path: [],
				message: `"${file}" is no file of a dataset`,
				remedy: near === null ? 'remove it' : `did you mean "${near}"?`,
			});
		}
		const required = LIST_FILES.filter((one) => one.required).map(({ file }) => file);
		for (const file of [HEAD_FILE, ...required]) {
			if (this.#files.has(file)) continue;
			this.#fault(file, 1, {
				code: 'file',
				path: [],
				message: `the file "${file}" is missing`,
				remedy: 'add it',
			});
		}
	}

	#readHeadFile(): { head: Readonly<Record<string, unknown>>; chapters: unknown; eras: unknown } {
		const value = this.#values.get(HEAD_FILE);
		const top = asObject(value);
		const { head, chapters = [], eras = [] } = top;
		if (this.#values.has(HEAD_FILE) && !isJsonObject(head)) {
			this.#fault(HEAD_FILE, 1, {
				code: 'shape',
				path: ['head'],
				message: `expected the head of the dataset, an object, found ${quoted(head)}`,
				remedy: 'write { "head": { … }, "chapters": [ … ], "eras": [ … ] }',
			});
		}
		const known = ['head', 'chapters', 'eras', '$schema'];
		for (const key of Object.keys(top)) {
			if (!known.includes(key)) this.#unknownField([key], nearest(key, known));
		}
		// They would be hidden by the lists of the joined form.
		for (const key of Object.keys(asObject(head))) {
			if (key in LISTS) this.#unknownField(['head', key], null);
		}
		const id = asObject(head).id;
		const name = this.#folder.split('/').at(-1);
		if (typeof id === 'string' && id !== name) {
			this.#fault(HEAD_FILE, this.#linesOf(HEAD_FILE).lineOf(['head', 'id']), {
				code: 'file',
				path: ['id'],
				message: `the dataset "${id}" stands in the folder "${name}"`,
				remedy: 'give the folder the name of the dataset',
			});
		}
		return { head: asObject(head), chapters, eras };
	}

	#readEvents(chapters: unknown): void {
		const order = Array.isArray(chapters) ? chapters.map((chapter) => asObject(chapter).id) : [];
		const files = [...this.#values.keys()]
			.flatMap((file) => {
				const chapter = EVENT_FILE.exec(file)?.[1];
				if (chapter === undefined) return [];
				const at = order.indexOf(chapter);
				return [{ file, chapter, at: at === -1 ? Infinity : at }];
			})
			.sort((a, b) => (a.at === b.at ? (a.file < b.file ? -1 : 1) : a.at - b.at));
		for (const { file, chapter } of files) {
			const value = this.#values.get(file);
			if (!Array.isArray(value)) {
				this.#fault(file, 1, {
					code: 'shape',
					path: ['events'],
					message: `expected a list of events, found ${quoted(value)}`,
					remedy: 'write [ … ]',
				});
				continue;
			}
			for (const [index, event] of value.entries()) {
				this.#events.push({ file, index, value: event });
				this.#checkChapter(event, chapter);
			}
		}
	}

	#checkChapter(event: unknown, expected: string): void {
		const { chapter, id } = asObject(event);
		if (typeof chapter !== 'string' || chapter === expected) return;
		const path: JsonPath = ['events', this.#events.length - 1, 'chapter'];
		this.#faults.push(
			toFault(
				{
					code: 'file',
					path,
					message: `the event of the chapter ${quoted(chapter)} stands in the file of "${expected}"`,
					remedy: `move it to events/${chapter}.json, or correct its chapter`,
				},
				{ event: typeof id === 'string' ? id : null, place: this.#locate(path) },
			),
		);
	}

	#locate(path: JsonPath): FilePlace | null {
		const [list, index, ...rest] = path;
		if (list === 'events') {
			const event = this.#events[Number(index)];
			return event ? this.#place(event.file, [event.index, ...rest]) : null;
		}
		const file = LIST_FILES.find((one) => one.list === list)?.file;
		if (file) return this.#place(file, path.slice(1));
		const top = list === 'chapters' || list === 'eras';
		return this.#place(HEAD_FILE, top ? path : ['head', ...path]);
	}

	#place(file: string, path: JsonPath): FilePlace {
		return { file: this.#pathOf(file), line: this.#linesOf(file).lineOf(path) };
	}

	#linesOf(file: string): JsonLines {
		const known = this.#lines.get(file);
		if (known) return known;
		const lines = jsonLines(this.#files.get(file) ?? '');
		this.#lines.set(file, lines);
		return lines;
	}

	#unknownField(path: JsonPath, near: string | null): void {
		this.#fault(HEAD_FILE, this.#linesOf(HEAD_FILE).lineOf(path), {
			code: 'unknown-field',
			path,
			message: `unknown field "${path.at(-1)}"`,
			remedy: near === null ? 'remove it' : `did you mean "${near}"?`,
		});
	}

	#fault(file: string, line: number, finding: Finding): void {
		this.#faults.push(toFault(finding, { place: { file: this.#pathOf(file), line } }));
	}

	#pathOf(file: string): string {
		return `${this.#folder}/${file}`;
	}
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
	return isJsonObject(value) ? value : {};
}
