/** The deeds of licences that a dataset may name by its SPDX id. */
const DEEDS: Readonly<Record<string, string>> = {
	'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
	'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
	'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** The address at which a licence can be read, by its SPDX id; null where we know none. */
export const licenceDeed = (spdx: string): string | null => DEEDS[spdx] ?? null;
