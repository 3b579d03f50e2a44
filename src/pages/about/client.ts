import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { readPageContext } from '../page-context.ts';

followTheme();
followLanguage(readPageContext(document));
