import '../../components/styles/site.css';
import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { readPageContext } from '../page-context.ts';
import { findInList } from './find-in-list.ts';
// Not hydrated, for the page only is read: the import brings its styles.
import './EventsPage.svelte';

followTheme();
if (!followLanguage(readPageContext(document))) findInList(document);
