/**
 * Whether the machine knows a time zone of this name. Asks `Intl` and not Luxon (`time/zones.ts`), so
 * that reading an address loads no zone database. Offsets such as "+09:00" are no names: only newer
 * engines take them.
 */
export function isZoneName(name: string): boolean {
	if (!/^[A-Za-z]/.test(name)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
