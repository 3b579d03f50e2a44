/** Without these Chromium asks Google's hosts for this and that at every start. */
export const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic',
];
/** Chromium's sandbox does not start for root, as which containers and CI often run. */
export const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
