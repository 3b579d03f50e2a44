import { parseIsoDay } from '../../time/iso-day.ts';
import { epochMs, type EpochMs } from '../../time/units.ts';
import { frameHeight } from '../../state/embed-frame.ts';
import type { Notice } from '../../state/notice.ts';

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
	if (height !== '' && !/^\d+/.test(height)) ignore('unknown', 'height', height);
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
			height: frameHeight(height),
			cards: cards !== '0',
			copied: copied === null ? null : epochMs(copied),
		},
		notices,
	};
}
