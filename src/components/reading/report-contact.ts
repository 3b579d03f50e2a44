import { webAddress } from './web-address.ts';

/** How an error reaches the publisher. */
export type ReportWay =
	| { readonly by: 'mail'; readonly href: string }
	| { readonly by: 'page'; readonly href: string }
	/** No contact is known: the reader copies the text. */
	| { readonly by: 'copy' };

/** The way for a publisher's `contact`: an e-mail address (with or without `mailto:`) or a page. */
export function reportWay(contact: string | undefined, subject: string, text: string): ReportWay {
	const page = webAddress(contact);
	if (page !== null) return { by: 'page', href: page };
	const mail = contact?.trim().replace(/^mailto:/i, '');
	if (mail === undefined || !E_MAIL.test(mail)) return { by: 'copy' };
	// Line breaks of mails are CRLF (RFC 6068, section 5).
	const body = encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'));
	return { by: 'mail', href: `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${body}` };
}

/** Coarse on purpose, but nothing that could add a second recipient or header. */
const E_MAIL = /^[^\s@?&,;:%<>"]+@[^\s@?&,;:%<>"]+$/;
