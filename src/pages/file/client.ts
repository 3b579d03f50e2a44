import '../../components/styles/site.css';
import './file.css';
import { applyTheme } from '../../state/theme.ts';
import { askedIn } from '../../state/page-address-in-file.ts';
import { followTheme } from '../follow-theme.ts';
import { chooseLanguage } from './choose-language.ts';
import { openPage } from './open-page.ts';

/*
 * The single file: all pages in both languages lie at the address of the file, whose parameters say
 * which is meant. A link from one to another opens the file anew.
 */

const app = document.getElementById('app');
if (app === null) throw new Error('the document has no element #app; it is not the built file');
const asked = askedIn(location.search);
const page = asked.page ?? 'explore';
const language = asked.language ?? chooseLanguage(navigator.languages);
document.documentElement.lang = language;
// Projectors wash colours out: lessons are light until the address says otherwise.
if (page === 'present') applyTheme(document.documentElement, 'light');
followTheme();

openPage(app, page, language)
	.then(scrollToHash)
	.catch((error: unknown) => {
		console.error(error);
		showList(app);
	});

/** The browser looked for the place before it was drawn. */
function scrollToHash(): void {
	document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Shows what readers without a script see, with a word on what went wrong. */
function showList(target: HTMLElement): void {
	const list = document.querySelector('noscript');
	const texts = new DOMParser().parseFromString(list?.textContent ?? '', 'text/html');
	for (const intro of texts.querySelectorAll<HTMLElement>('[data-failed]')) {
		intro.textContent = intro.dataset.failed ?? '';
		intro.setAttribute('role', 'alert');
	}
	target.replaceChildren(...texts.body.childNodes);
}
