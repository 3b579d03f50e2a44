/*
 * The parameters of a page beside the timeline. What is not the page's own stays in the address as it
 * stands (`lang`, `theme`, parameters of later versions).
 */

/** The first value of each of a page's parameters that is given and not empty. */
export function ownParameters<Name extends string>(
	search: string,
	names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
	const given = new URLSearchParams(search);
	const values: Partial<Record<Name, string>> = {};
	for (const name of names) {
		const value = given.get(name);
		if (value) values[name] = value;
	}
	return values;
}

/** The search part of an address with other values for a page's parameters; null takes one away. */
export function withParameters(
	search: string,
	values: Readonly<Record<string, string | null>>,
): string {
	const kept = search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '')
		.filter((part) => {
			const [name = ''] = new URLSearchParams(part).keys();
			return !Object.hasOwn(values, name);
		});
	const own = Object.entries(values).flatMap(([name, value]) =>
		value ? [new URLSearchParams([[name, value]]).toString()] : [],
	);
	const all = [...own, ...kept].join('&');
	return all === '' ? '' : `?${all}`;
}
