import { texts } from '../../i18n/de/with-embed.ts';
import { start } from './start.ts';

void start(texts);
