/** Whether a click asks for what a link leads to here, and not in another tab or window. */
export const isPlainClick = (click: MouseEvent): boolean =>
	click.button === 0 && !click.ctrlKey && !click.metaKey && !click.shiftKey && !click.altKey;
