import type { Finding } from '../fault.ts';
import type { EventCheck } from './event-check.ts';

/** An event does not name itself where another is meant; it is shown without that reference. */
export const checkSelfReference: EventCheck = ({ event, path }, report) => {
	for (const [index, { id }] of event.related?.entries() ?? []) {
		if (id === event.id) report(finding([...path, 'related', index, 'id']));
	}
	for (const [index, { statement }] of event.accounts.entries()) {
		if (statement === event.id) report(finding([...path, 'accounts', index, 'statement']));
	}
};

function finding(path: Finding['path']): Finding {
	return {
		severity: 'warning',
		code: 'self-reference',
		path,
		message: 'the event names itself',
		remedy: 'name another event, or leave the reference out',
	};
}
