import { hydrate } from 'svelte';
import '../../components/styles/site.css';
import { followLanguage } from '../follow-language.ts';
import { loadDataset, readPageContext } from '../page-context.ts';
import Explore from './Explore.svelte';

const page = readPageContext(document);

if (!followLanguage(page)) {
	const dataset = await loadDataset(page);
	const { target, language, root } = page;
	hydrate(Explore, { target, props: { dataset, language, root } });
}
