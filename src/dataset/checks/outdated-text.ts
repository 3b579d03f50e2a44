import type { EventCheck } from './event-check.ts';

const FIELDS = ['title', 'summary', 'date'] as const;

/**
 * The event as its last account tells it is the event as known today. Where an earlier account told
 * it otherwise and no later one corrects it, the timeline as of today would still tell the old words.
 */
export const checkOutdatedText: EventCheck = ({ event, path, history }, report) => {
	for (const field of FIELDS) {
		const teller = history.accounts.findLast(({ account }) => account[field] !== undefined);
		if (!teller || same(teller.account[field], event[field])) continue;
		report({
			severity: 'warning',
			code: 'outdated-text',
			path: [...path, 'accounts', teller.index, field],
			message: `the ${field} as told by "${teller.account.id}" is never brought up to today’s`,
			remedy: `repeat the event’s ${field} in the later account from which it was known`,
		});
	}
};

/** Equal texts, whatever the order of their languages. */
function same(a: unknown, b: unknown): boolean {
	return text(a) === text(b);
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(Object.entries(value ?? {}).sort());
}
