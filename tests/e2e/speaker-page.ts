import { expect, type Page } from '@playwright/test';
import { openLesson } from './lesson-page.ts';

/** Opens a lesson and its speaker's window, and waits until they are connected. */
export async function openSpeaker(
	page: Page,
	address: string,
): Promise<{ readonly lesson: Page; readonly speaker: Page }> {
	await openLesson(page, address);
	return { lesson: page, speaker: await pressNotes(page) };
}

/** Opens the speaker's window of a lesson by its key. */
export async function pressNotes(lesson: Page): Promise<Page> {
	const opening = lesson.waitForEvent('popup');
	await lesson.keyboard.press('s');
	const speaker = await opening;
	await expectConnected(speaker);
	return speaker;
}

/** Waits until the speaker's window and the lesson are connected. */
export async function expectConnected(speaker: Page): Promise<void> {
	await expect(speaker.locator('main')).toHaveAttribute('data-connection', 'open');
}
