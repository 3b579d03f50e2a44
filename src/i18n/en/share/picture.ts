import type { SharePictureMessages } from '../../messages/share/picture.ts';

export const picture: SharePictureMessages = {
	intro: 'The picture is drawn from the data.',
};
