import type { OpenFailureMessages } from '../../../i18n/messages/frame.ts';
import { failureText, OpenError } from '../../../state/open-failure.ts';

/** Why a dataset could not be read again, with what to do about it. */
export function failureInWords(error: unknown, messages: OpenFailureMessages): string {
	if (error instanceof OpenError) return failureText(error.failure, messages);
	console.error(error); // nobody foresaw it; whoever looks for it finds it here
	return messages.crashed;
}
