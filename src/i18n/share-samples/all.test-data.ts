import { CITE_SAMPLES } from './cite.test-data.ts';
import { DATA_SAMPLES } from './data.test-data.ts';
import { EMBED_SAMPLES } from './embed.test-data.ts';
import { PICTURE_SAMPLES } from './picture.test-data.ts';

/** Arguments for all messages of the share dialog. */
export const SHARE_SAMPLES = {
	embed: EMBED_SAMPLES,
	picture: PICTURE_SAMPLES,
	cite: CITE_SAMPLES,
	data: DATA_SAMPLES,
};
