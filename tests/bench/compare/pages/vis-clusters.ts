import { benchPage } from '../bench-page.ts';
import { drawItems, itemsOf } from './vis-items.ts';

export const page = benchPage({
	prepare: itemsOf,
	// Five beside each other are shown, more are one cluster.
	draw: (container, items) => drawItems(container, items, { cluster: { maxItems: 5 } }),
});
