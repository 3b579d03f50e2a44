import { parseIsoDay } from '../../time/iso-day.ts';
import { epochMs, type EpochMs } from '../../time/units.ts';
import type { Notice } from '../../state/notice.ts';

/** Height of an embed for which none is given, and the bounds of one that is, CSS px. */
export const HEIGHT = { default: 560, least: 200, most: 2000 } as const;
/** A longer title is cut: it is a line over a picture. */
const TITLE_MOST = 160;

/** What an embed's address says beyond a view (`state/address.ts`). */
export interface EmbedOptions {
	/** Plain text in place of the dataset's title. */
	readonly title: string | null;
	/** Of the frame, CSS px. */
	readonly height: number;
	/** Whether what happened is told below the stage. */
	readonly cards: boolean;
	/** The day of the dataset when the snippet was copied, UTC midnight. */
	readonly copied: EpochMs | null;
}

/**
 * Reads the search part of an embed's address. Total: what cannot be understood stays at its default
 * and is named in a notice.
 */
export function readEmbedOptions(search: string): {
	readonly options: EmbedOptions;
	readonly notices: readonly Notice[];
} {
	const given = new URLSearchParams(search);
	const notices: Notice[] = [];
	const ignore = (reason: Notice['reason'], parameter: string, value: string) =>
		notices.push({ reason, parameter, value });

	const title = Array.from((given.get('title') ?? '').replace(/\s+/g, ' ').trim());
	const height = (given.get('height') ?? '').trim();
	const pixels = /^\d{1,6}(\.\d+)?(px)?$/.test(height) ? Math.round(parseFloat(height)) : null;
	if (height !== '' && pixels === null) ignore('unknown', 'height', height);
	const cards = given.get('cards') ?? '';
	if (!['', '0', '1'].includes(cards)) ignore('unknown', 'cards', cards);
	const version = given.get('v') ?? '';
	const copied = version === '' ? null : parseIsoDay(version);
	if (version !== '' && copied === null) ignore('not-a-date', 'v', version);

	return {
		options: {
			title:
				title.length === 0
					? null
					: title.length > TITLE_MOST
						? `${title.slice(0, TITLE_MOST).join('').trimEnd()}…`
						: title.join(''),
			height: Math.min(Math.max(pixels ?? HEIGHT.default, HEIGHT.least), HEIGHT.most),
			cards: cards !== '0',
			copied: copied === null ? null : epochMs(copied),
		},
		notices,
	};
}
