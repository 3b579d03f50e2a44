import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { readPageContext } from '../page-context.ts';

const page = readPageContext(document);
followTheme();
if (!followLanguage(page)) keepOffline(page);
