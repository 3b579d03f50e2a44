import { describe, expect, it } from 'vitest';
import { messagesFor } from '../i18n/index.ts';
import { noticeText } from './notice.ts';

const { notices } = messagesFor('de');

describe('a notice', () => {
	it('names the part of the address as it stands there', () => {
		const notice = { reason: 'unknown', parameter: 'chapter', value: 'kurks' } as const;
		expect(noticeText(notice, notices)).toBe(
			'„chapter=kurks“ in der Adresse ist hier nicht bekannt und bleibt unbeachtet.',
		);
	});

	it('cuts long values between signs, not within them', () => {
		const notice = { reason: 'unknown', parameter: 'event', value: '🛰'.repeat(500) } as const;
		const text = noticeText(notice, notices);
		expect(text).toContain('🛰🛰…“');
		expect(text.length).toBeLessThan(250);
		expect(text).not.toMatch(/[\uD800-\uDFFF]/u);
	});

	it('says what is wrong with a date', () => {
		const notice = { reason: 'not-a-date', parameter: 'from', value: 'bald' } as const;
		expect(noticeText(notice, notices)).toContain('„from=bald“ in der Adresse ist kein Datum');
	});
});
