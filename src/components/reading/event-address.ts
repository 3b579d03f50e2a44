/**
 * The address of one event: that of the page with `event`, without the reader's filters and view,
 * but with the dataset that `data` opened.
 */
export function eventAddress(page: string, id: string): string {
	const address = new URL(page);
	const data = address.searchParams.get('data');
	address.search = '';
	address.hash = '';
	if (data !== null) address.searchParams.set('data', data);
	address.searchParams.set('event', id);
	return address.href;
}
