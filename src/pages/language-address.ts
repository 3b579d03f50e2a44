/**
 * Where an address with `lang` leads: to the page in that language, with the rest of the address
 * kept as it is written. Null when the reader is in the right place: no `lang`, this language, or
 * one that the page does not have. `alternates` gives the page's absolute address by language.
 */
export function languageAddress(
	address: URL,
	language: string,
	alternates: ReadonlyMap<string, string>,
): string | null {
	const wanted = address.searchParams.get('lang')?.toLowerCase();
	if (wanted === undefined || wanted === language) return null;
	const alternate = alternates.get(wanted);
	if (alternate === undefined || wanted === 'x-default') return null;
	const target = new URL(alternate);
	// Not by URLSearchParams, which would write `chapter=a,b` anew as `chapter=a%2Cb`.
	target.search = address.search
		.slice(1)
		.split('&')
		.filter((pair) => !new URLSearchParams(pair).has('lang'))
		.join('&');
	target.hash = address.hash;
	return target.href;
}
