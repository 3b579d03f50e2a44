import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A picture that no build has used for so long is thrown away, ms. */
const KEPT = 14 * 24 * 60 * 60 * 1000;

/**
 * Pictures that were drawn before, by what they were drawn from, so that a build draws only what has
 * changed. Nothing is lost with the folder.
 */
export class OgCache {
	readonly #folder: string;
	readonly #drawnBy: string;

	/** @param drawnBy versions of what draws; another one draws everything anew */
	constructor(folder: string, drawnBy: string) {
		this.#folder = folder;
		this.#drawnBy = drawnBy;
		mkdirSync(folder, { recursive: true });
	}

	get(svg: string): Buffer | null {
		const file = this.#fileOf(svg);
		if (!existsSync(file)) return null;
		const now = new Date();
		utimesSync(file, now, now);
		return readFileSync(file);
	}

	set(svg: string, png: Uint8Array): void {
		const file = this.#fileOf(svg);
		// Another build may read it at the same time: it appears whole or not at all.
		const draft = `${file}.${process.pid}`;
		writeFileSync(draft, png);
		renameSync(draft, file);
	}

	/** Throws away what has not been used for long. */
	tidy(now = Date.now()): void {
		for (const name of readdirSync(this.#folder)) {
			const file = join(this.#folder, name);
			if (now - statSync(file).mtimeMs > KEPT) rmSync(file, { force: true });
		}
	}

	#fileOf(svg: string): string {
		const hash = createHash('sha256').update(this.#drawnBy).update('\n').update(svg);
		return join(this.#folder, `${hash.digest('hex')}.png`);
	}
}
