import { languageAddress } from './language-address.ts';
import type { PageContext } from './page-context.ts';

/**
 * Goes to the page in the language that `lang` in the address asks for, if it is another one. True
 * when the reader is on the way there; then nothing else need start.
 */
export function followLanguage({ language, alternates }: PageContext): boolean {
	const target = languageAddress(new URL(location.href), language, alternates);
	if (target === null) return false;
	location.replace(target);
	return true;
}
