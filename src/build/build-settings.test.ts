import { describe, expect, it } from 'vitest';
import { readBuildSettings } from './build-settings.ts';

describe('the build settings', () => {
	it('are empty where nothing is set', () => {
		expect(readBuildSettings({ SOURCELINE_CONTACT: ' ' })).toEqual({ dataOrigins: [] });
	});

	it('give contact, imprint and the origins of other datasets', () => {
		const settings = readBuildSettings({
			SOURCELINE_CONTACT: 'desk@example.org',
			SOURCELINE_IMPRINT: 'https://example.org/imprint',
			SOURCELINE_DATA_ORIGINS: 'https://a.example, http://localhost:8080',
		});
		expect(settings).toEqual({
			contact: 'desk@example.org',
			imprint: 'https://example.org/imprint',
			dataOrigins: ['https://a.example', 'http://localhost:8080'],
		});
	});

	it('give the address of the site a slash at its end', () => {
		const siteUrl = (address: string) => readBuildSettings({ SOURCELINE_URL: address }).siteUrl;
		expect(siteUrl('https://example.org')).toBe('https://example.org/');
		expect(siteUrl('https://example.org/a/b')).toBe('https://example.org/a/b/');
		expect(siteUrl('https://example.org/a/')).toBe('https://example.org/a/');
	});

	it.each([
		'example.org',
		'ftp://example.org/',
		'https://example.org/?a',
		'https://example.org/#a',
	])('refuse %s as the address of the site', (address) => {
		expect(() => readBuildSettings({ SOURCELINE_URL: address })).toThrow(`got "${address}"`);
	});

	it.each([
		'https://a.example/',
		'a.example',
		'*',
		"'unsafe-inline'",
		'data:',
		'https://a.example;',
	])('refuse %s as an origin', (origin) => {
		expect(() => readBuildSettings({ SOURCELINE_DATA_ORIGINS: origin })).toThrow(`got "${origin}"`);
	});
});
