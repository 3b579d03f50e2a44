import { filters, search, stageControls } from './de/controls.ts';
import { app, errors, notices, open, print } from './de/frame.ts';
import { detail, list } from './de/reading.ts';
import { keys, legend, overview } from './de/timeline.ts';
import { trail } from './de/trail.ts';
import { word } from './de/word.ts';
import { words } from './de/words.ts';
import type { Messages } from './messages.ts';

/** The interface in German. */
export const de: Messages = {
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
