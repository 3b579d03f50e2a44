import { matchingTexts, searchable } from './matching-texts.ts';

/** Lets readers search the prerendered list of events: what does not match is hidden. */
export function findInList(document: Document): void {
	const form = document.querySelector<HTMLFormElement>('form[data-scripted]');
	const field = form?.querySelector('input');
	const status = form?.querySelector<HTMLElement>('[role=status]');
	if (!form || !field || !status) return;
	const items = [...document.querySelectorAll<HTMLElement>('li[data-event]')];
	const texts = items.map((item) => searchable(`${item.textContent} ${item.dataset.words ?? ''}`));

	const find = (): void => {
		const found = new Set(matchingTexts(field.value, texts));
		for (const [at, item] of items.entries()) item.hidden = !found.has(at);
		const { all = '', some = '', none = '' } = status.dataset;
		if (field.value.trim() === '') status.textContent = '';
		else if (found.size === 0) status.textContent = none;
		// The sentence for none, with the number in its place: both languages begin with it.
		else
			status.textContent = found.size === items.length ? all : some.replace('0', `${found.size}`);
	};
	form.hidden = false;
	field.addEventListener('input', find);
	form.addEventListener('submit', (event) => event.preventDefault());
	find(); // going back in the history brings back what was typed
}
