import { resolve } from 'node:path';
import { bookOf } from '../dataset/book.ts';
import { faultText, type Fault } from '../dataset/fault.ts';
import { originsOf } from '../dataset/origins.ts';
import type { AuthoredDataset } from '../dataset/schema.ts';
import { datasetIds, readDataset } from './read-dataset.ts';

/*
 * `npm run check:data`: checks every dataset in data/ and prints all that is wrong, with counts.
 * Exit code 1 if there is a fault; warnings alone pass.
 */

/** One fault as a line: place, severity, event, what is wrong and what to do. */
export function faultLine({ file, line, path, severity, event, ...words }: Fault): string {
	const place = file === undefined ? path : `${file}:${line ?? 1}`;
	const where = event === undefined ? '' : `[${event}] `;
	const note = severity === 'warning' ? 'warning: ' : '';
	return `${place}: ${note}${where}${faultText(words)}`;
}

/** How much a dataset holds, in one line. */
export function countsLine(dataset: AuthoredDataset): string {
	const book = bookOf(dataset);
	const { events, sources } = dataset;
	const accounts = events.flatMap((event) => event.accounts);
	const counts: Record<string, number> = {
		events: events.length,
		accounts: accounts.length,
		assessments: events.flatMap((event) => event.assessments).length,
		sources: sources.length,
		origins: originsOf(accounts, book).known.length,
		// Sources that have their statement from somebody else.
		chains: sources.filter(({ cites = [] }) => cites.length > 0).length,
	};
	return Object.entries(counts)
		.map(([name, count]) => `${count} ${name}`)
		.join(', ');
}

/** Checks all datasets below `root`; true if none has a fault. */
export function checkData(root: string, print: (line: string) => void): boolean {
	const ids = datasetIds(root);
	if (ids.length === 0) {
		print('data/ holds no dataset: expected a folder with a dataset.json');
		return false;
	}
	let sound = true;
	for (const id of ids) {
		const { dataset, faults } = readDataset(root, id);
		// That an event is left out follows from a fault that is printed itself.
		const own = faults.filter(({ code }) => code !== 'left-out');
		for (const fault of own) print(faultLine(fault));
		const wrong = own.filter(({ severity }) => severity === 'fault').length;
		if (wrong > 0 || !dataset) sound = false;
		const verdict = `${counted(wrong, 'fault')}, ${counted(own.length - wrong, 'warning')}`;
		print(`${id}: ${dataset ? `${countsLine(dataset)}; ` : ''}${verdict}`);
	}
	return sound;
}

function counted(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}

const root = resolve(import.meta.dirname, '../..');
if (process.argv[1] === import.meta.filename) {
	process.exitCode = checkData(root, (line) => {
		console.log(line);
	})
		? 0
		: 1;
}
