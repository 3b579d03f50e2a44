import { describe, expect, it } from 'vitest';
import { reportWay } from './report-contact.ts';
import { webAddress } from './web-address.ts';

describe('a web address', () => {
	it.each(['https://example.org/a?b#c', 'http://example.org'])('is %s', (text) => {
		expect(webAddress(text)).toBe(text);
	});

	it.each([
		'javascript:alert(1)',
		' javascript:alert(1)',
		'data:text/html,x',
		'//example.org',
		'',
		null,
	])('is not %j', (text) => {
		expect(webAddress(text)).toBeNull();
	});
});

describe('the way of a report', () => {
	const to = (contact?: string) => reportWay(contact, 'Error: 100 %', 'one\ntwo & three');

	it('is a mail with subject and text', () => {
		const href =
			'mailto:desk@example.org?subject=Error%3A%20100%20%25&body=one%0D%0Atwo%20%26%20three';
		expect(to('desk@example.org')).toEqual({ by: 'mail', href });
		expect(to('mailto:desk@example.org')).toEqual({ by: 'mail', href });
	});

	it('is the page of the publisher', () => {
		const href = 'https://example.org/contact';
		expect(to(href)).toEqual({ by: 'page', href });
	});

	it.each([undefined, '', 'the desk', 'javascript:alert(1)', 'a@b.org?bcc=c@d.org', 'a@b,c@d'])(
		'is copying for %j',
		(contact) => {
			expect(to(contact)).toEqual({ by: 'copy' });
		},
	);
});
