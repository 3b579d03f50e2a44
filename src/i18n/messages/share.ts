import type { ShareCiteMessages } from './share/cite.ts';
import type { ShareDataMessages } from './share/data.ts';
import type { ShareEmbedMessages } from './share/embed.ts';
import type { ShareFrameMessages } from './share/frame.ts';
import type { ShareLinkMessages } from './share/link.ts';
import type { SharePictureMessages } from './share/picture.ts';

/** Passing on: the dialog and its panels, loaded when asked for. */
export interface ShareMessages {
	readonly frame: ShareFrameMessages;
	readonly link: ShareLinkMessages;
	readonly embed: ShareEmbedMessages;
	readonly picture: SharePictureMessages;
	readonly cite: ShareCiteMessages;
	readonly data: ShareDataMessages;
}
