/** The city that an IANA zone is named for, "America/New_York" → "New York"; for zones without own words. */
export function zoneCity(zone: string): string {
	return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
