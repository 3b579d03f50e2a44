import type { ShareFrameMessages } from '../../messages/share/frame.ts';

export const frame: ShareFrameMessages = {
	title: 'Share',
	ways: 'Way of sharing',
	tabs: { link: 'Link', embed: 'Embed', picture: 'Picture', cite: 'Cite', data: 'Data' },
	close: 'Close',
	failed: 'This could not be loaded. Check the connection and try again.',
	onlyFile: 'This dataset is a file on your device. No link leads others to it.',
	copied: 'Copied.',
	copyFailed: 'Copying is not allowed here. The text to select:',
};
