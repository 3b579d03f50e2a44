/** Finds what reads the text of PDFs for the tests: `pdftotext` of Poppler. */
import { spawnSync } from 'node:child_process';
import { installDebians } from './find-browser.ts';

const isThere = (): boolean =>
	spawnSync('pdftotext', ['-v'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** Whether PDFs can be read here; on Debian and Ubuntu, Poppler is got if need be. */
export function ensurePdfReader(): boolean {
	return isThere() || (installDebians('poppler-utils') && isThere());
}
