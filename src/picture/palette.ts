/** The themes of a picture; one that follows the system is none for a file. On paper nothing is tinted or grey. */
export type PictureTheme = 'light' | 'dark' | 'print';

/** The colours of a picture, named as the tokens of the pages (`components/styles/tokens.css`). */
export interface Palette {
	readonly paper: string;
	readonly raised: string;
	readonly sunken: string;
	readonly ink: string;
	readonly ink2: string;
	readonly ink3: string;
	readonly rule: string;
	readonly rule2: string;
	readonly know: string;
	readonly knowWash: string;
	/** Chapters take these in their order; a dataset with more begins again. */
	readonly lanes: readonly string[];
}

/** Dark enough to be told apart from white paper in greyscale. */
const LIGHT_LANES = [
	'#5b6472',
	'#9c2f1f',
	'#1f5f8b',
	'#6a3d8f',
	'#2f6b45',
	'#8a5a00',
	'#00696b',
	'#8f2f66',
];

export const PALETTES: Readonly<Record<PictureTheme, Palette>> = {
	light: {
		paper: '#fbfaf7',
		raised: '#ffffff',
		sunken: '#f3f1ea',
		ink: '#1b1d22',
		ink2: '#4d525c',
		ink3: '#666b76',
		rule: '#dcd8cd',
		rule2: '#c4bfb1',
		know: '#7a4d00',
		knowWash: '#f6e7c4',
		lanes: LIGHT_LANES,
	},
	dark: {
		paper: '#14161a',
		raised: '#1c1f25',
		sunken: '#101215',
		ink: '#eceae4',
		ink2: '#b9bcc4',
		ink3: '#979ca6',
		rule: '#2b2f37',
		rule2: '#414650',
		know: '#ffd27a',
		knowWash: '#3a2e12',
		lanes: ['#a4acb9', '#f08a70', '#79b8e3', '#c6a0e6', '#86c79e', '#e0b04a', '#5fc4c4', '#ee93c3'],
	},
	print: {
		paper: '#ffffff',
		raised: '#ffffff',
		sunken: '#f0f0f0',
		ink: '#000000',
		ink2: '#000000',
		ink3: '#000000',
		rule: '#b0b0b0',
		rule2: '#808080',
		know: '#000000',
		knowWash: '#e8e8e8',
		lanes: LIGHT_LANES,
	},
};

/** The colour of a chapter by its position; of none: that of quiet text. */
export function laneColour({ lanes, ink2 }: Palette, position: number): string {
	return position < 0 ? ink2 : (lanes[position % lanes.length] ?? ink2);
}
