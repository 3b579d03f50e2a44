import { hydrate } from 'svelte';
import '../../components/styles/site.css';
import { loadPresentTexts } from '../../i18n/load-present-messages.ts';
import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { loadDataset, loadTours, readPageContext } from '../page-context.ts';
import Present from './Present.svelte';
import { speakerOf, startSpeaker } from './start-speaker.ts';

const page = readPageContext(document);
followTheme();

async function startLessons(): Promise<void> {
	const { target, language, root, dataOrigins, fileBytes } = page;
	const [dataset, tours, { messages, pageMessages, present, speaker }] = await Promise.all([
		loadDataset(page),
		loadTours(document),
		loadPresentTexts(language),
	]);
	const texts = { messages, pageMessages, present, speaker };
	// While developing, nothing is kept.
	const site = import.meta.env.PROD ? new URL(root, document.baseURI).href : null;
	const props = { dataset, tours, language, root, site, dataOrigins, fileBytes, ...texts };
	hydrate(Present, { target, props });
}

if (!followLanguage(page)) {
	const { target, language } = page;
	const lesson = speakerOf(location.search);
	// The lesson sees to the files; its window brings no updates in between.
	if (lesson === null) keepOffline(page);
	try {
		if (lesson === null) await startLessons();
		else await startSpeaker(target, lesson, language);
	} catch (error) {
		console.error(error);
		const { showFailedStart } = await import('../failed-start.ts');
		await showFailedStart(page);
	}
}
