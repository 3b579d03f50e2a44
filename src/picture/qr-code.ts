import { encode } from 'uqr';

/** A QR code as a path of dark squares, one unit each; the light border around it is part of it. */
export interface QrCode {
	/** Width and height with the border, in modules. */
	readonly size: number;
	/** Path data of the dark modules, a run of a row at a time. */
	readonly d: string;
}

/** Modules of light around the code that ISO/IEC 18004 asks for. */
const BORDER = 4;

/**
 * The QR code of an address, made here: no service learns which lesson is given. Its level of
 * correction is M: 15 % of it may be unreadable, as on a creased copy.
 *
 * @throws RangeError when the text is longer than a QR code holds (2,331 bytes at this level)
 */
export function qrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'M', border: BORDER });
	const runs: string[] = [];
	for (const [y, row] of data.entries()) {
		for (let x = 0; x < size; x += 1) {
			if (!row[x]) continue;
			const from = x;
			while (row[x + 1]) x += 1;
			const length = x + 1 - from;
			runs.push(`M${from} ${y}h${length}v1h-${length}z`);
		}
	}
	return { size, d: runs.join('') };
}
