import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { readPageContext } from '../page-context.ts';
import { findInList } from './find-in-list.ts';

followTheme();
if (!followLanguage(readPageContext(document))) findInList(document);
