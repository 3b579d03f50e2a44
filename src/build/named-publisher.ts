/** How a line ends that stands in for a publisher nobody knows: "Herausgeber unbekannt", "… (not named)". */
const STAND_IN =
	/(?<!\p{L})(unbekannt|ungenannt|nicht genannt|unknown|unnamed|not (named|known))\)?\s*$/iu;

/**
 * Whether a publisher is named. A dataset has to name one for each source; where nobody knows it, the line
 * says so, in words for readers that machines would take for an organisation's name.
 */
export const isNamedPublisher = (publisher: string): boolean => !STAND_IN.test(publisher);
