import './failed-start.css';
import type { PageContext } from './page-context.ts';

/**
 * Tells that the page could not start and offers to try again. What was prerendered becomes whole and
 * readable at once, without the controls that nothing answers to.
 */
export async function showFailedStart({ target, failure }: PageContext): Promise<void> {
	// A component that failed half-way has taken the prerendered page with it.
	if (target.querySelector('.still') === null) await bringBack(target);
	document.documentElement.dataset.start = 'failed';
	// The rest of the list was to appear later, where no script comes at all.
	for (const animation of target.getAnimations({ subtree: true })) animation.finish();

	const notice = document.createElement('div');
	notice.className = 'failed-start';
	notice.setAttribute('role', 'alert');
	target.before(notice);
	const text = document.createElement('p');
	text.textContent = failure.text;
	const again = document.createElement('button');
	again.type = 'button';
	again.textContent = failure.retry;
	again.addEventListener('click', () => location.reload());
	notice.append(text, again);
}

async function bringBack(target: HTMLElement): Promise<void> {
	try {
		const html = await (await fetch(location.pathname)).text();
		const page = new DOMParser().parseFromString(html, 'text/html').getElementById(target.id);
		if (page !== null) target.replaceChildren(...page.childNodes);
	} catch (error) {
		console.error(error); // the message stands all the same
	}
}
