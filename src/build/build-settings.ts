/** What whoever builds the site may set in the environment. */
export interface BuildSettings {
	/** `SOURCELINE_CONTACT`: where readers report errors, for datasets that name no contact. */
	readonly contact?: string;
	/** `SOURCELINE_IMPRINT`: address or text of the imprint, for datasets that name none. */
	readonly imprint?: string;
	/**
	 * `SOURCELINE_URL`: where the site will lie, with a slash at its end, for addresses that are read
	 * elsewhere (previews of links, oEmbed, sitemap, feeds).
	 */
	readonly siteUrl?: string;
	/** `SOURCELINE_DATA_ORIGINS`: other origins from which `data=` may open a dataset. */
	readonly dataOrigins: readonly string[];
}

/** Reads the settings from environment variables. Throws on an address or origin that is none. */
export function readBuildSettings(
	env: Readonly<Record<string, string | undefined>>,
): BuildSettings {
	const contact = env.SOURCELINE_CONTACT?.trim();
	const imprint = env.SOURCELINE_IMPRINT?.trim();
	const siteUrl = env.SOURCELINE_URL?.trim();
	return {
		...(contact ? { contact } : {}),
		...(imprint ? { imprint } : {}),
		...(siteUrl ? { siteUrl: checkedSiteUrl(siteUrl) } : {}),
		dataOrigins: (env.SOURCELINE_DATA_ORIGINS ?? '')
			.split(/[\s,]+/)
			.filter((origin) => origin !== '')
			.map(checkedOrigin),
	};
}

/** The address as written, with a slash at its end. */
function checkedSiteUrl(address: string): string {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '') {
		return url.href.endsWith('/') ? url.href : `${url.href}/`;
	}
	throw new Error(
		`SOURCELINE_URL: expected the address of the site such as https://example.org/timeline/, ` +
			`got "${address}"; give scheme, host and path, without "?" and "#"`,
	);
}

/** Stricter than a URL, whose host may hold the `;` that ends a directive of the policy. */
const ORIGIN = /^https?:\/\/([\w-]+\.)*[\w-]+(:\d+)?$/;

/** It goes into the Content-Security-Policy, where a slip would open more than was meant. */
function checkedOrigin(origin: string): string {
	if (ORIGIN.test(origin) && URL.canParse(origin)) return origin;
	throw new Error(
		`SOURCELINE_DATA_ORIGINS: expected origins such as https://data.example.org, ` +
			`got "${origin}"; give scheme, host and port only, without a slash at the end`,
	);
}
