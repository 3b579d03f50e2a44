import type { TimelineEvent } from './compiled.ts';

/**
 * Whether an event is somebody's statement about another one, on record. It counts as confirmed that
 * it was said, which is not what it says: whoever shows its status has to tell the two apart.
 */
export function isSaid({
	status,
	basis,
	related,
}: Pick<TimelineEvent, 'status' | 'basis' | 'related'>): boolean {
	return (
		status === 'confirmed' && basis === 'primary' && related.some(({ type }) => type === 'about')
	);
}
