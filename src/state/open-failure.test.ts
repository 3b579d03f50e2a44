import { describe, expect, it } from 'vitest';
import { messagesFor } from '../i18n/index.ts';
import { failureText, OpenError, type OpenFailure } from './open-failure.ts';

const address = 'https://example.org/a.json';
const FAILURES: readonly (readonly [OpenFailure, de: RegExp, en: RegExp])[] = [
	[{ kind: 'bad-address', address: 'ftp://x' }, /„ftp:\/\/x“ ist keine/, /“ftp:\/\/x” is not/],
	[{ kind: 'other-origin', host: 'example.org' }, /von example\.org/, /from example\.org/],
	[{ kind: 'not-found', address }, /liegt keine Datei/, /no file at https/],
	[{ kind: 'refused', address, status: 403 }, /HTTP 403/, /HTTP 403/],
	[{ kind: 'server-error', address, status: 502 }, /HTTP 502.*später/, /HTTP 502.*later/],
	[{ kind: 'unreachable', host: 'a.org', elsewhere: false }, /Verbindung/, /connection/],
	[{ kind: 'unreachable', host: 'a.org', elsewhere: true }, /CORS/, /CORS/],
	[{ kind: 'too-large', limit: 50_000_000 }, /größer als 50 MB/, /larger than 50 MB/],
	[{ kind: 'empty' }, /leer/, /empty/],
	[{ kind: 'file-unreadable', name: 'a.json' }, /„a\.json“/, /“a\.json”/],
	[{ kind: 'not-text' }, /keine Textdatei/, /not a text file/],
	[{ kind: 'web-page' }, /Webseite/, /web page/],
	[{ kind: 'crashed' }, /brach ab/, /broke off/],
];

describe('a failure to open a dataset', () => {
	it.each(FAILURES)('%o is told in both languages', (failure, de, en) => {
		expect(failureText(failure, messagesFor('de').open.failure)).toMatch(de);
		expect(failureText(failure, messagesFor('en').open.failure)).toMatch(en);
	});

	it('travels as an error that says what happened', () => {
		const error = new OpenError({ kind: 'refused', address, status: 403 });
		expect(error.message).toContain('"status":403');
	});
});
