import { render } from 'svelte/server';
import type { PageProps, Prerendered } from '../prerendered.ts';
import Explore from './Explore.svelte';

/** The whole chronology as HTML: every event with its sources, readable without a script. */
export function prerender(props: PageProps): Prerendered {
	const { title, description } = props.dataset;
	return {
		head: { title: `${title} · Sourceline`, description },
		body: render(Explore, { props }).body,
	};
}
