import type { SharePictureMessages } from '../../messages/share/picture.ts';

export const picture: SharePictureMessages = {
	intro: 'Das Bild wird aus den Daten gezeichnet.',
};
