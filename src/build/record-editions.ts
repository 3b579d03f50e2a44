import { resolve } from 'node:path';
import { recordEditions } from './editions.ts';

/* `npm run edition`: records the datasets as they stand in data/editions.json; see editions.ts. */

const root = resolve(import.meta.dirname, '../..');
const now = new Date();
/** The date here, as somebody who edits a dataset would write it. */
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
	.map((part) => String(part).padStart(2, '0'))
	.join('-');
const recorded = recordEditions(root, today, (line) => {
	console.log(line);
});
process.exitCode = recorded ? 0 : 1;
