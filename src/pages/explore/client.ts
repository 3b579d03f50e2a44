import { hydrate } from 'svelte';
import '../../components/styles/site.css';
import { inTurn, nextTask } from '../../components/in-turn.ts';
import { loadMessages } from '../../i18n/load-messages.ts';
import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { loadDataset, readPageContext } from '../page-context.ts';
import Explore from './Explore.svelte';

const page = readPageContext(document);
followTheme();

if (!followLanguage(page)) {
	const { target, language, root, dataOrigins, fileBytes } = page;
	try {
		const [dataset, messages] = await Promise.all([loadDataset(page), loadMessages(language)]);
		// What came last has just been read, in the same task.
		await nextTask();
		hydrate(Explore, {
			target,
			props: { dataset, language, root, messages, dataOrigins, fileBytes, served: true },
		});
	} catch (error) {
		console.error(error);
		const { showFailedStart } = await import('../failed-start.ts');
		await showFailedStart(page);
	} finally {
		// Behind what comes to life: to keep all files of the site is more work than all of that.
		inTurn(() => keepOffline(page));
	}
}
