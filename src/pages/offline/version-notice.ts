import type { OfflineMessages } from '../../i18n/messages/offline.ts';
import './version-notice.css';

/**
 * The notice of a new version, over the page. Plain elements, since it also shows on pages that are
 * only read and load no components.
 */
export class VersionNotice {
	readonly #element = document.createElement('div');

	/**
	 * @param onreload the reader wants the new version
	 * @param ondismiss the reader does not want it now; the notice is gone then
	 */
	constructor(texts: OfflineMessages['version'], onreload: () => void, ondismiss: () => void) {
		const element = this.#element;
		element.className = 'version-notice';
		// There before its text comes, or nobody would hear of it.
		element.setAttribute('role', 'status');
		document.body.append(element);
		requestAnimationFrame(() => {
			const text = document.createElement('p');
			text.textContent = texts.ready;
			const reload = this.#button(texts.reload, onreload);
			const later = this.#button(texts.later, () => {
				this.remove();
				ondismiss();
			});
			element.append(text, reload, later);
		});
	}

	remove(): void {
		this.#element.remove();
	}

	#button(text: string, onclick: () => void): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = text;
		button.addEventListener('click', onclick);
		return button;
	}
}
