/** A licence by its usual name: "CC BY 4.0" for the SPDX id "CC-BY-4.0"; any other as it stands. */
export function licenceName(spdx: string): string {
	const [, terms, version] = /^CC-([A-Z-]+)-([\d.]+)$/.exec(spdx) ?? [];
	return terms === undefined || version === undefined ? spdx : `CC ${terms} ${version}`;
}
