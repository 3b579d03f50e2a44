import type { Messages } from '../i18n/messages.ts';
import type { PictureMessages } from '../i18n/messages/picture.ts';
import type { Language } from '../time/time-span.ts';
import type { MeasureText } from './lettering.ts';
import type { PictureTheme } from './palette.ts';

/** All that a picture needs beside the data: how it looks, how it speaks, where it is from. */
export interface PictureStyle {
	readonly theme: PictureTheme;
	readonly language: Language;
	readonly messages: Messages;
	readonly pictureMessages: PictureMessages;
	readonly measure: MeasureText;
	/** CSS that brings the fonts along, where the picture has to stand alone; else empty. */
	readonly faces: string;
}

/** Where what is pictured can be found. */
export interface PictureOrigin {
	/** Address of the view, as it stands in the caption; null where it has none. */
	readonly address: string | null;
	/** The dataset is not ours. */
	readonly foreign: boolean;
}

/** A finished picture. */
export interface Picture {
	/** An SVG document. */
	readonly svg: string;
	/** Px, as laid out; it may be drawn at any scale. */
	readonly width: number;
	readonly height: number;
	/** What it shows, for those who do not see it. */
	readonly alt: string;
}
