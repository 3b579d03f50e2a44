import type { Dataset } from '../../dataset/compiled.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Language } from '../../time/time-span.ts';

export interface OtherOptions {
	/** Absolute address of the site's root. */
	readonly site: string;
	readonly origins: readonly string[];
	readonly language: Language;
}

/** Opens another's dataset from an address; where that fails, says why in the reader's language. */
export async function openOther(
	address: string,
	options: OtherOptions,
	{ open }: Messages,
): Promise<{ readonly dataset: Dataset | null; readonly why: string }> {
	const [{ openForeign }, { failureText }] = await Promise.all([
		import('../../state/foreign-dataset.ts'),
		import('../../state/open-failure.ts'),
	]);
	const { dataset, failure } = await openForeign(address, options);
	if (dataset && dataset.events.length > 0) return { dataset, why: '' };
	const why = failure
		? failureText(failure, open.failure)
		: dataset
			? open.noEvents
			: open.noDataset;
	return { dataset: null, why };
}
