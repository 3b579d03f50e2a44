import { directoryOf } from '../components/reading/directory.ts';
import { sourcesOf } from '../components/reading/event-sources.ts';
import type { Dataset, Source, TimelineEvent } from '../dataset/compiled.ts';
import { fileMessagesFor } from '../i18n/file-messages.ts';
import { messagesFor } from '../i18n/index.ts';
import { statusWords } from '../i18n/judgement-words.ts';
import type { FileMessages } from '../i18n/messages/file.ts';
import { dayInWords } from '../time/day-in-words.ts';
import type { Language } from '../time/time-span.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The chronology as plain HTML, for readers of the single file without a script: each event with its
 * date, its status today, what happened, and the sources with their addresses.
 */
export function singleFileList(dataset: Dataset, language: Language): string {
	const texts = fileMessagesFor(language);
	const other = language === 'de' ? 'en' : 'de';
	const { sources } = directoryOf(dataset);
	const { words } = messagesFor(language);
	const eventItem = (event: TimelineEvent): string =>
		[
			`<li><p class="file-when">${escapeHtml(event.date.heading)}</p>`,
			`<h2>${escapeHtml(event.title)}</h2>`,
			`<p class="file-status">${escapeHtml(`${texts.status}: ${statusWords(event, words)}`)}</p>`,
			`<p>${escapeHtml(event.summary)}</p>`,
			sourceList(sourcesOf(event, sources), texts),
			'</li>',
		].join('');
	return [
		`<div class="file-list" id="list-${language}" lang="${language}">`,
		`<h1>${escapeHtml(dataset.title)}</h1>`,
		`<p>${escapeHtml(`${dataset.publisher.name}. ${texts.asOf(dayInWords(dataset.updated, language))}. ${dataset.license}.`)}</p>`,
		`<p data-failed="${escapeHtml(texts.failed)}">${escapeHtml(texts.withoutScript)}</p>`,
		`<p><a href="#list-${other}" lang="${other}">${escapeHtml(fileMessagesFor(other).otherList)}</a></p>`,
		`<ol>${dataset.events.map(eventItem).join('\n')}</ol>`,
		'</div>',
	].join('\n');
}

function sourceList(sources: readonly Source[], texts: FileMessages): string {
	if (sources.length === 0) return '';
	const items = sources.map(({ publisher, title, url, language }) => {
		const name = `${escapeHtml(publisher)}: <span lang="${escapeHtml(language)}">${escapeHtml(title)}</span>`;
		const address =
			url === null
				? escapeHtml(texts.noAddress)
				: `<a href="${escapeHtml(url)}" rel="noopener">${escapeHtml(url)}</a>`;
		return `<li>${name}, ${address}</li>`;
	});
	return `<p>${escapeHtml(texts.sources)}:</p><ul>${items.join('')}</ul>`;
}
