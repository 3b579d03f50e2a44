/** Letters that Unicode does not take apart, by what is typed for them. */
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** A word as it is compared: lower case, without marks: "Pjöngjang" → "pjongjang", "Straße" → "strasse". */
export function fold(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The ways in which a word may be typed: "Pjöngjang" → "pjongjang", "pjoengjang". */
export function foldings(word: string): string[] {
	const spelled = word
		.normalize('NFC')
		.toLowerCase()
		.replace(/[äöüøå]/g, (letter) => UMLAUTS[letter] ?? letter);
	return [...new Set([fold(word), fold(spelled)])];
}
