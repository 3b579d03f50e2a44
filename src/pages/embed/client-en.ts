import { texts } from '../../i18n/en/with-embed.ts';
import { start } from './start.ts';

void start(texts);
