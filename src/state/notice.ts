import type { NoticeMessages } from '../i18n/messages/frame.ts';

export type NoticeReason =
	/** No such chapter, event, language, … */
	| 'unknown'
	| 'not-a-date'
	/** `from` without `to`, or the other way round. */
	| 'half-span'
	| 'reversed'
	/** A day of knowledge that lies after the day of the dataset. */
	| 'after-today'
	/** Given more than once where there can be one. */
	| 'repeated';

/** A part of the address that was ignored, so that the reader is not left to wonder. */
export interface Notice {
	readonly reason: NoticeReason;
	/** As in the address: `chapter`. */
	readonly parameter: string;
	/** What was ignored of its value, decoded. */
	readonly value: string;
}

const TEXTS = {
	unknown: 'unknown',
	'not-a-date': 'notADate',
	'half-span': 'halfSpan',
	reversed: 'reversed',
	'after-today': 'afterToday',
	repeated: 'repeated',
} as const satisfies Record<NoticeReason, keyof NoticeMessages>;

/** Longer values are cut; readers know their address by its beginning. */
const MOST_SIGNS = 60;

/** A notice in the reader's language. */
export function noticeText(notice: Notice, messages: NoticeMessages): string {
	const signs = Array.from(`${notice.parameter}=${notice.value}`);
	const cut = signs.length > MOST_SIGNS ? [...signs.slice(0, MOST_SIGNS), '…'] : signs;
	return messages[TEXTS[notice.reason]](cut.join(''));
}
