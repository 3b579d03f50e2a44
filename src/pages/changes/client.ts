import { hydrate } from 'svelte';
import '../../components/styles/site.css';
import { loadPageMessages } from '../../i18n/load-page-messages.ts';
import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { loadDataset, readPageContext } from '../page-context.ts';
import WhatChanged from './WhatChanged.svelte';

const page = readPageContext(document);
followTheme();

if (!followLanguage(page)) {
	keepOffline(page);
	const { target, language, root } = page;
	const [dataset, texts] = await Promise.all([loadDataset(page), loadPageMessages(language)]);
	const { messages, pageMessages } = texts;
	hydrate(WhatChanged, { target, props: { dataset, language, root, messages, pageMessages } });
}
