import type { Entry } from '../draft.ts';
import type { Report } from '../fault.ts';
import { walkSchema } from '../schema-walk.ts';
import { hostOf, isAddress } from '../schema/address.ts';

/** No address leads to a blocked host or to one below it (`canada.example.com`). */
export function checkBlockedHosts(
	entry: Entry<unknown>,
	blocked: ReadonlySet<string>,
	report: Report,
): void {
	for (const { schema, value, path } of walkSchema(entry.schema, entry.raw, entry.path)) {
		if (!isAddress(schema) || typeof value !== 'string') continue;
		const host = hostOf(value);
		const found = host === null ? null : blockedBy(host, blocked);
		if (found === null) continue;
		report({
			code: 'blocked-host',
			path,
			message: `the host "${host}" is blocked as unreliable`,
			remedy: 'name the original or another publisher, or take the source out',
		});
	}
}

/** The entry of the list that blocks a host; null if none does. */
function blockedBy(host: string, blocked: ReadonlySet<string>): string | null {
	for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
		if (blocked.has(name)) return name;
	}
	return null;
}
