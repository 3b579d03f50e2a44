/** Whether what is dragged over the page holds files, and not a text or a link of the page itself. */
export function holdsFiles({ dataTransfer }: Pick<DragEvent, 'dataTransfer'>): boolean {
	return dataTransfer?.types.includes('Files') ?? false;
}
