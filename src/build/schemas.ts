import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generatedFiles } from './json-schemas.ts';

/* `npm run schemas`: writes the JSON Schemas of the authoring form and the editor's mapping of them. */

const root = resolve(import.meta.dirname, '../..');
for (const [path, text] of generatedFiles()) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
	console.log(path);
}
