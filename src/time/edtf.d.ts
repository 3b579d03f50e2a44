/** What the tests use of the package `edtf`, which ships no types. */
declare module 'edtf' {
	interface Reading {
		/** Epoch ms; of intervals with an unknown bound null, with an open one infinite. */
		readonly min: number | null;
		/** Inclusive. */
		readonly max: number | null;
	}
	/** Throws on what it cannot read. */
	export default function edtf(text: string): Reading;
}
