import { hydrate } from 'svelte';
import '../../components/styles/site.css';
import { loadPresentTexts } from '../../i18n/load-present-messages.ts';
import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { loadDataset, loadTours, readPageContext } from '../page-context.ts';
import Present from './Present.svelte';

const page = readPageContext(document);
followTheme();

if (!followLanguage(page)) {
	keepOffline(page);
	const { target, language, root, dataOrigins } = page;
	try {
		const [dataset, tours, { messages, pageMessages, present }] = await Promise.all([
			loadDataset(page),
			loadTours(document),
			loadPresentTexts(language),
		]);
		const texts = { messages, pageMessages, present };
		hydrate(Present, { target, props: { dataset, tours, language, root, dataOrigins, ...texts } });
	} catch (error) {
		console.error(error);
		const { showFailedStart } = await import('../failed-start.ts');
		await showFailedStart(page);
	}
}
