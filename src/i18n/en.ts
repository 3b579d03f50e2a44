import { filters, search, stageControls } from './en/controls.ts';
import { app, errors, notices, open, print } from './en/frame.ts';
import { detail, list } from './en/reading.ts';
import { keys, legend, overview } from './en/timeline.ts';
import { trail } from './en/trail.ts';
import { word } from './en/word.ts';
import { words } from './en/words.ts';
import type { Messages } from './messages.ts';

/** The interface in English. */
export const en: Messages = {
	words,
	app,
	stage: stageControls,
	trail,
	overview,
	list,
	detail,
	word,
	search,
	filters,
	legend,
	keys,
	open,
	notices,
	print,
	errors,
};
