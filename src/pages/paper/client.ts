import { hydrate } from 'svelte';
import '../../components/styles/site.css';
import { loadPaperTexts } from '../../i18n/load-paper-messages.ts';
import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { loadDataset, loadTours, readPageContext } from '../page-context.ts';
import Paper from './Paper.svelte';

const page = readPageContext(document);
followTheme();

if (!followLanguage(page)) {
	keepOffline(page);
	const { target, language, root, dataOrigins } = page;
	try {
		const [dataset, tours, loaded] = await Promise.all([
			loadDataset(page),
			loadTours(document),
			loadPaperTexts(language),
		]);
		const { messages, pageMessages, present, paper, picture } = loaded;
		const texts = { messages, pageMessages, present, paper, picture };
		hydrate(Paper, { target, props: { dataset, tours, language, root, dataOrigins, ...texts } });
	} catch (error) {
		console.error(error);
		const { showFailedStart } = await import('../failed-start.ts');
		await showFailedStart(page);
	}
}
