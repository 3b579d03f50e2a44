import type { SheetName } from '../../state/paper/sheets.ts';
import { cardsBlocks } from './cards-blocks.ts';
import { handoutBlocks } from './handout-blocks.ts';
import { outlineBlocks } from './outline-blocks.ts';
import type { PaperBlock } from './paper-block.ts';
import type { PaperSubject } from './paper-subject.ts';
import { solutionsBlocks } from './solutions-blocks.ts';
import { worksheetBlocks } from './worksheet-blocks.ts';

/** The sheets that are set from pieces; a poster is drawn. */
export type SetSheet = Exclude<SheetName, 'poster'>;

const BLOCKS: Readonly<Record<SetSheet, (subject: PaperSubject) => readonly PaperBlock[]>> = {
	handout: handoutBlocks,
	worksheet: worksheetBlocks,
	cards: cardsBlocks,
	solutions: solutionsBlocks,
	outline: outlineBlocks,
};

/** The pieces of a sheet, in their order. */
export const sheetBlocks = (sheet: SetSheet, subject: PaperSubject): readonly PaperBlock[] =>
	BLOCKS[sheet](subject);
