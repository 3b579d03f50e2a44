/** A start tag; quoted attribute values may hold any sign, `>` too. */
const START_TAG = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/** An attribute of a start tag, with its value in either quotes or none. */
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'poster', 'data']);

/**
 * What in a built page would break it where it is read: inline scripts and styles, which the
 * Content-Security-Policy forbids, and addresses from the host's root, which lead astray when the
 * site lies below one. Each with the tag and what to do.
 */
export function htmlFaults(html: string): string[] {
	return [...html.matchAll(START_TAG)].flatMap(([tag, name = '', written = '']) =>
		faultsOfTag(name.toLowerCase(), attributesOf(written)).map((fault) => `${fault}: ${tag}`),
	);
}

function attributesOf(written: string): Map<string, string> {
	return new Map(
		[...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
			name.toLowerCase(),
			double ?? single ?? bare ?? '',
		]),
	);
}

function faultsOfTag(name: string, attributes: ReadonlyMap<string, string>): string[] {
	const faults: string[] = [];
	const isData = attributes.get('type') === 'application/ld+json'; // never executed
	if (name === 'script' && !attributes.has('src') && !isData) {
		faults.push('inline script; put it into a module of the page');
	}
	if (name === 'style') faults.push('inline style sheet; put it into a component or a .css file');
	for (const [attribute, value] of attributes) {
		if (attribute === 'style') {
			faults.push('inline style; use a class, an SVG attribute, or set it after hydration');
		} else if (attribute.startsWith('on')) {
			faults.push(`inline handler ${attribute}; listen in the component`);
		} else if (/^\s*javascript:/i.test(value)) {
			faults.push(`script as an address in ${attribute}; use a button`);
		} else if (ADDRESSES.has(attribute) && value.startsWith('/')) {
			faults.push(`address from the host's root in ${attribute}; begin it with the page's root`);
		}
	}
	return faults;
}
