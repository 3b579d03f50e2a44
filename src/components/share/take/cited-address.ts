import { writeAddress } from '../../../state/address.ts';
import { pagePath } from '../../../state/page-paths.ts';
import { DEFAULT_VIEW } from '../../../state/view.ts';
import type { EpochMs } from '../../../time/units.ts';
import type { Language } from '../../../time/time-span.ts';
import { eventAddress, isReachable, type ShareSubject } from '../share-subject.ts';

/**
 * The absolute address under which a reader finds what is cited, an event or (null) the chronology,
 * as it was known on the day cited. A permanent page tells of today, so an event of another day is
 * cited on the timeline. Null for a file, which only this reader has.
 */
export function citedAddress(
	subject: ShareSubject,
	event: string | null,
	asOf: EpochMs | null,
	language: Language,
): string | null {
	if (!isReachable(subject)) return null;
	if (event !== null && asOf === null) return eventAddress(subject, event, language);
	const { data } = subject.view;
	const search = writeAddress({ ...DEFAULT_VIEW, data, event, asOf });
	return `${subject.site}${pagePath('explore', language)}${search}`;
}
