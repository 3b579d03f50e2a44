import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { readPageContext } from '../page-context.ts';
import { liveAddresses } from './live-addresses.ts';

followTheme();
if (!followLanguage(readPageContext(document))) liveAddresses(document, location.href);
