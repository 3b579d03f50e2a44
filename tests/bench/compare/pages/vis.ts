import { benchPage } from '../bench-page.ts';
import { drawItems, itemsOf } from './vis-items.ts';

export const page = benchPage({
	prepare: itemsOf,
	draw: (container, items) => drawItems(container, items, {}),
});
