import { hydrate } from 'svelte';
import '../../components/styles/site.css';
import { loadMessages } from '../../i18n/load-messages.ts';
import { followLanguage } from '../follow-language.ts';
import { loadDataset, readPageContext } from '../page-context.ts';
import Explore from './Explore.svelte';

const page = readPageContext(document);

if (!followLanguage(page)) {
	const { target, language, root, dataOrigins } = page;
	const [dataset, messages] = await Promise.all([loadDataset(page), loadMessages(language)]);
	hydrate(Explore, { target, props: { dataset, language, root, messages, dataOrigins } });
}
