/** Arguments with which the tests call every message of this panel that is a function. */
export const PICTURE_SAMPLES = {
	png: [['1200']],
	size: [['1200', '1396']],
};
