import type { ShareMessages } from '../../i18n/messages/share.ts';
import type { ShareSubject } from './share-subject.ts';

/** What every panel of the share dialog gets. */
export interface SharePanelProps {
	readonly subject: ShareSubject;
	readonly messages: ShareMessages;
}
