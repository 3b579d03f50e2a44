import type { ShareEmbedMessages } from '../../messages/share/embed.ts';

export const embed: ShareEmbedMessages = {
	intro:
		'In your article the code shows what you see now: time span, filters, event and day of knowledge. Paste it into an HTML field of your content system.',
	onlyFile:
		'Only what has an address can be embedded. Put the file on the server of this site and open it with data= and its address.',

	options: 'Appearance',
	title: 'Heading',
	titleHint: 'If you leave this empty, the title of the chronology stands there.',
	theme: 'Colours',
	themes: { auto: 'as the article', light: 'light', dark: 'dark' },
	height: 'Height in pixels',
	heights: {
		low: (pixels) => `low, ${pixels}`,
		usual: (pixels) => `usual, ${pixels}`,
		high: (pixels) => `high, ${pixels}`,
	},
	cards: 'Show the selected event with its sources below the timeline',

	preview: 'Preview',
	previewFrame: 'Preview of the embed',
	width: 'Width of the preview',
	widths: { phone: 'Phone', column: 'Text column', wide: 'Full width' },
	widthNote: (pixels, percent) =>
		percent === 100
			? `${pixels} pixels wide, in its real size.`
			: `${pixels} pixels wide, here scaled down to ${percent} per cent. In the article it is as wide as the column.`,

	kinds: 'Code for',
	kind: {
		frame: {
			name: 'iframe',
			when: 'For every content system that takes iframes. Needs no script. The height stays fixed; opened sources scroll inside the frame.',
		},
		script: {
			name: 'iframe with script',
			when: 'For pages that allow scripts. The frame grows when a reader opens the sources.',
		},
		element: {
			name: 'HTML element',
			when: 'For templates of your own. The settings are attributes, the script makes the frame. Without the script the link remains.',
		},
		still: {
			name: 'Picture and list',
			when: 'For newsletters, feeds and systems that remove iframes. The most important events of the view as text, each with a link.',
		},
		link: {
			name: 'Link only',
			when: 'For messengers, social networks and systems that make a preview of a link themselves.',
		},
	},
	code: 'Code',
	copy: 'Copy code',

	privacy: 'What is transmitted',
	transmitted: (host, dataHost) =>
		dataHost === null
			? `Whoever reads the article loads the timeline from ${host}, which learns the IP address as with any page. Nothing else: no cookies, no storage in the browser, no measuring, no third party. It is not told which article the request comes from.`
			: `Whoever reads the article loads the timeline from ${host} and its dataset from ${dataHost}; both learn the IP address as with any page. Nothing else: no cookies, no storage in the browser, no measuring, no other party. They are not told which article the request comes from.`,
	licence: 'Licence',
	give: (licence) => `The texts are under ${licence}. Give as the source:`,
	help: 'Notes for newsrooms',

	open: (title) => `Open the timeline: ${title}`,
	inFull: '(sources, text version)',
	imageAlt: (title) => `Timeline: ${title}. The most important events stand below it as a list.`,
	dated: (day) => `As of ${day}`,
	knownOn: (day) => `What was known on ${day}`,
};
