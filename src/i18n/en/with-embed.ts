// What an embed loads at once, in one module.
import type { EmbedTexts } from '../messages/embed.ts';
import { embed } from './embed.ts';
import { overview, stage } from './timeline.ts';
import { trail } from './trail.ts';
import { stageWords as words } from './stage-words.ts';

export const texts: EmbedTexts = { stage: { words, stage, trail, overview }, embed };
