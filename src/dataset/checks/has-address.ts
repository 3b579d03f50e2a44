import type { EventCheck } from './event-check.ts';

/** An event has at least one account with a source that has an address. */
export const checkHasAddress: EventCheck = ({ event, path, book }, report) => {
	const sources = event.accounts.flatMap((account) => account.sources.map(({ id }) => id));
	// An unknown source is another fault; it may well have an address.
	if (sources.some((id) => book.sources.get(id)?.url !== null)) return;
	report({
		code: 'no-address',
		path: [...path, 'accounts'],
		message: `no source of the event has an address (${sources.join(', ')})`,
		remedy: 'add an account, or a source to one, whose page can be opened',
	});
};
