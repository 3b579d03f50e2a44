import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCode, type QrCode } from './qr-code.ts';

/** Px of a module in the picture that is read. */
const SCALE = 3;

/** What a reader of QR codes finds in the picture that a path draws. */
function read({ size, d }: QrCode): string | null {
	const width = size * SCALE;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
			const from = (row * width + Number(x) * SCALE) * 4;
			for (let at = from; at < from + Number(length) * SCALE * 4; at += 4) {
				pixels.fill(0, at, at + 3);
			}
		}
	}
	return jsQR(pixels, width, width)?.data ?? null;
}

test('a code can be read, and says what was asked for', () => {
	fc.assert(
		fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
			expect(read(qrCode(address))).toBe(address);
		}),
		{ numRuns: 40 },
	);
});

test('around the code lies a light border of four modules', () => {
	const { size, d } = qrCode('https://example.org/present/?tour=treaty&step=3');
	const runs = [...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
	expect(runs.length).toBeGreaterThan(100);
	for (const [x = 0, y = 0, length = 0] of runs) {
		expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
		expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - 4);
	}
});

test('a text that no code holds is refused', () => {
	expect(() => qrCode('x'.repeat(3_000))).toThrow();
});
