/** Arguments with which the tests call every message of this panel that is a function. */
export const PICTURE_SAMPLES = {};
