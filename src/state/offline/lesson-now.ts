/*
 * Whether a lesson is on screen in this window. Pages say it; what would disturb a class (the notice
 * of a new version) waits for its end.
 */

let lessons = 0;
const listeners = new Set<() => void>();

/** A lesson begins. Call what it returns at its end, once or more often. */
export function beginLesson(): () => void {
	lessons++;
	tell();
	let over = false;
	return () => {
		if (over) return;
		over = true;
		lessons--;
		tell();
	};
}

/** Whether a lesson is on screen. */
export function inLesson(): boolean {
	return lessons > 0;
}

/** Calls `listener` at each beginning and end of a lesson; call what it returns to stop that. */
export function onLesson(listener: () => void): () => void {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

function tell(): void {
	for (const listener of listeners) listener();
}
