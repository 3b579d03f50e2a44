import { describe, expect, it } from 'vitest';
import { browserPlaces } from './find-browser.ts';

describe('the places where a browser is looked for', () => {
	it('begin with the PATH, folder by folder', () => {
		const places = browserPlaces('linux', { PATH: '/usr/local/bin:/usr/bin' });
		const chromium = places.indexOf('/usr/local/bin/chromium');
		expect(places[chromium + 1]).toBe('/usr/bin/chromium');
		expect(places).toContain('/usr/bin/google-chrome');
	});

	it('end with the snap, even where the PATH names its folder first', () => {
		const places = browserPlaces('linux', { PATH: '/snap/bin:/usr/bin' });
		expect(places.indexOf('/snap/bin/chromium')).toBe(places.length - 1);
	});

	it('include the applications of a Mac, those of the user too', () => {
		const places = browserPlaces('darwin', { PATH: '', HOME: '/Users/a' });
		expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
		expect(places).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
	});

	it('include the program folders of Windows that are set', () => {
		const places = browserPlaces('win32', {
			PROGRAMFILES: 'C:\\Program Files',
			LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
		});
		expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
		expect(places).toContain(
			'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
		);
		expect(places.some((place) => place.includes('undefined'))).toBe(false);
	});
});
