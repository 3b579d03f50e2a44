import { spawnSync } from 'node:child_process';
import { ensurePdfReader } from '../../src/build/find-pdf-reader.ts';

/** A page of a PDF as Chromium writes it. */
export interface PdfPage {
	/** Points. */
	readonly width: number;
	readonly height: number;
}

/** The pages of a PDF of Chromium, whose page objects are not compressed, in no certain order. */
export function pdfPages(pdf: Buffer): readonly PdfPage[] {
	const objects = pdf.toString('latin1').matchAll(/<<(?:[^<>]|<<|>>)*?\/Type \/Page\b[^]*?endobj/g);
	return [...objects].map(([object]) => {
		const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(object) ?? [];
		return { width: Number(width), height: Number(height) };
	});
}

/**
 * The text of each page of a PDF, less blanks and hyphens, which the end of a line takes or gives;
 * null where the machine has nothing to read it with.
 */
export function pdfTexts(pdf: Buffer): readonly string[] | null {
	if (!ensurePdfReader()) return null;
	const { status, stdout } = spawnSync('pdftotext', ['-', '-'], {
		input: pdf,
		maxBuffer: 64 * 1024 * 1024,
	});
	if (status !== 0) throw new Error('pdftotext cannot read the PDF');
	return stdout.toString('utf8').split('\f').slice(0, -1).map(inOneLine);
}

/** Less blanks and hyphens. */
export const inOneLine = (text: string): string => text.replace(/[\s\u00ad-]+/g, '');
