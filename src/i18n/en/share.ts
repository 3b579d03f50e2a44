import type { ShareMessages } from '../messages/share.ts';
import { cite } from './share/cite.ts';
import { data } from './share/data.ts';
import { embed } from './share/embed.ts';
import { frame } from './share/frame.ts';
import { link } from './share/link.ts';
import { picture } from './share/picture.ts';

export const share: ShareMessages = { frame, link, embed, picture, cite, data };
