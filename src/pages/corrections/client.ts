import '../../components/styles/site.css';
import { followLanguage } from '../follow-language.ts';
import { readPageContext } from '../page-context.ts';
// Not hydrated, for the page only is read: the import brings its styles.
import './Corrections.svelte';

followLanguage(readPageContext(document));
