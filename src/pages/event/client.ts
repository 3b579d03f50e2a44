import '../../components/styles/site.css';
import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { readPageContext } from '../page-context.ts';
import { liveAddresses } from './live-addresses.ts';
// Not hydrated, for the page only is read: the import brings its styles.
import './EventPage.svelte';

followTheme();
if (!followLanguage(readPageContext(document))) liveAddresses(document, location.href);
