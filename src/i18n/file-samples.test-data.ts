/** Arguments for the texts about the single file that are functions. */
export const FILE_SAMPLES = {
	what: [['2,1 MB', '20. November 2026']],
	megabytes: [[2_100_000], [960_000], [0]],
	asOf: [['20. November 2026']],
};
