import type { Dataset } from '../../dataset/compiled.ts';

/**
 * Ids of the events that words find, best first; null where nothing is searched for. The search is
 * loaded only then; rejects where it cannot be.
 */
export async function findEvents(
	dataset: Dataset,
	query: string,
): Promise<readonly string[] | null> {
	if (query === '') return null;
	const { createSearch } = await import('../../state/search.ts');
	return (await createSearch(dataset))(query);
}
