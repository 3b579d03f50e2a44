import type { SharePictureMessages } from '../../messages/share/picture.ts';

export const picture: SharePictureMessages = {
	intro: 'The picture is drawn from the data. Sources, licence, date and address stand below it.',
	what: 'What it shows',
	view: 'This view',
	poster: 'Whole timeline as a poster',
	format: 'Format',
	png: (width) => `PNG, ${width} px wide`,
	svg: 'SVG',
	theme: 'Colours',
	hints: {
		png: 'For articles, slides and messages.',
		svg: 'Sharp at any size. The fonts are in the file.',
		poster: 'Landscape, in the proportions of A3; easy to read from A2.',
	},
	size: (width, height) => `${width} × ${height} pixels`,
	drawing: 'Drawing the picture.',
	failed: 'The picture could not be drawn. Try SVG.',
	download: 'Download picture',
	alt: 'Description',
	altHint: 'Alternative text for people who do not see the picture.',
	copyAlt: 'Copy description',
	noAddress:
		'Only you have this dataset. So the picture names no address and says that the dataset is not ours.',
};
