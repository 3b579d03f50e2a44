import type { ShareSubject } from '../share-subject.ts';

/** The origin from which the open dataset came: it was allowed then, so it is when it is read again. */
export function originsOf({ source }: Pick<ShareSubject, 'source'>): readonly string[] {
	return typeof source === 'string' ? [new URL(source).origin] : [];
}
