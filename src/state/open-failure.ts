import type { OpenFailureMessages } from '../i18n/messages/frame.ts';

/** Why a dataset could not be read at all; faults in what was read are `Fault`s. */
export type OpenFailure =
	/** No http(s) address. */
	| { readonly kind: 'bad-address'; readonly address: string }
	/** Of a site from which we open nothing. */
	| { readonly kind: 'other-origin'; readonly host: string }
	/** HTTP 404 or 410. */
	| { readonly kind: 'not-found'; readonly address: string }
	/** Another HTTP status from 400 to 499. */
	| { readonly kind: 'refused'; readonly address: string; readonly status: number }
	| { readonly kind: 'server-error'; readonly address: string; readonly status: number }
	/** No answer, or none that the browser lets us read. */
	| { readonly kind: 'unreachable'; readonly host: string; readonly elsewhere: boolean }
	/** `limit` in bytes. */
	| { readonly kind: 'too-large'; readonly limit: number }
	| { readonly kind: 'empty' }
	| { readonly kind: 'file-unreadable'; readonly name: string }
	/** Not UTF-8. */
	| { readonly kind: 'not-text' }
	/** HTML under the address: the page for "not found" of servers that answer 200 all the same. */
	| { readonly kind: 'web-page' }
	/** The worker died, or memory ran out. */
	| { readonly kind: 'crashed' };

/** Carries a failure up to where the dataset was to be opened. */
export class OpenError extends Error {
	readonly failure: OpenFailure;

	constructor(failure: OpenFailure, options?: ErrorOptions) {
		super(`the dataset cannot be opened: ${JSON.stringify(failure)}`, options);
		this.name = 'OpenError';
		this.failure = failure;
	}
}

const MEGABYTE = 1_000_000;

/** A failure in the reader's language, with what to do about it. */
export function failureText(failure: OpenFailure, messages: OpenFailureMessages): string {
	switch (failure.kind) {
		case 'bad-address':
			return messages.badAddress(failure.address);
		case 'other-origin':
			return messages.otherOrigin(failure.host);
		case 'not-found':
			return messages.notFound(failure.address);
		case 'refused':
			return messages.refused(failure.address, failure.status);
		case 'server-error':
			return messages.serverError(failure.address, failure.status);
		case 'unreachable':
			return failure.elsewhere
				? messages.unreachableElsewhere(failure.host)
				: messages.unreachable(failure.host);
		case 'too-large':
			return messages.tooLarge(failure.limit / MEGABYTE);
		case 'empty':
			return messages.empty;
		case 'file-unreadable':
			return messages.fileUnreadable(failure.name);
		case 'not-text':
			return messages.notText;
		case 'web-page':
			return messages.webPage;
		case 'crashed':
			return messages.crashed;
	}
}
