/** What is said while very many events are put in order of time. */
export interface OrderingMessages {
	/** Spoken once; what shows goes on with the share. */
	readonly now: string;
	/** @param share 0 to 1 */
	readonly share: (share: number) => string;
	readonly cancel: string;
}
