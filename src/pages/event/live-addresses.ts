import { copyText } from '../../components/reading/copy-text.ts';

/**
 * Writes the address at which the page lies where the build did not know it, and lets the buttons
 * copy what they stand for.
 *
 * `[data-page-address]` takes the address as its text; `button[data-copies]` copies the text of the
 * element with that id and answers in the element behind it. What is `[data-scripted]` shows from now
 * on, what is `[data-unscripted]` no longer.
 *
 * @param page address of the page as the reader sees it
 */
export function liveAddresses(document: Document, page: string): void {
	const address = new URL(page);
	address.search = '';
	address.hash = '';
	for (const element of document.querySelectorAll<HTMLElement>('[data-page-address]')) {
		element.textContent = address.href;
	}
	for (const element of document.querySelectorAll<HTMLElement>('[data-scripted]')) {
		element.hidden = false;
	}
	for (const element of document.querySelectorAll<HTMLElement>('[data-unscripted]')) {
		element.hidden = true;
	}
	for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
		button.addEventListener('click', () => void copyFor(button, document));
	}
}

/** Where copying is not allowed, the text is selected, so that the reader can copy it. */
async function copyFor(button: HTMLButtonElement, document: Document): Promise<void> {
	const text = document.getElementById(button.dataset.copies ?? '');
	const answer = button.nextElementSibling;
	if (text === null || answer === null) return;
	answer.textContent = '';
	if (await copyText(text.innerText.trim())) {
		answer.textContent = button.dataset.copied ?? '';
	} else {
		getSelection()?.selectAllChildren(text);
		answer.textContent = button.dataset.failed ?? '';
	}
}
