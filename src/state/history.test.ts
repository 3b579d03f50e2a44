import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../dataset/calendar-day.ts';
import { readAddress, type Known } from './address.ts';
import { ViewHistory, type HistoryWindow } from './history.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

const known: Known = {
	chapters: new Set(),
	actors: new Set(),
	kinds: new Set(),
	events: new Set(['a', 'b']),
	languages: new Set(),
	today: dayOf('2026-11-22'),
};
const read = (search: string) => readAddress(search, known).view;

/** A window with a session history, without a document. */
class TestWindow implements HistoryWindow {
	readonly entries: string[];
	at = 0;
	writes = 0;
	/** Set to make every write throw. */
	forbidden = false;
	readonly #target = new EventTarget();

	constructor(address = '/en/') {
		this.entries = [address];
	}

	get #url() {
		return new URL(this.entries[this.at] ?? '', 'https://timeline.example');
	}
	get location() {
		return this.#url;
	}
	get current() {
		return this.entries[this.at];
	}
	readonly history = {
		pushState: (_: unknown, __: string, url?: string | URL | null) => {
			this.#count();
			this.entries.splice(this.at + 1, Infinity, String(url));
			this.at += 1;
		},
		replaceState: (_: unknown, __: string, url?: string | URL | null) => {
			this.#count();
			this.entries[this.at] = String(url);
		},
	};
	#count() {
		if (this.forbidden) throw new DOMException('not in this frame', 'SecurityError');
		this.writes += 1;
	}
	go(by: number) {
		this.at += by;
		this.#target.dispatchEvent(new Event('popstate'));
	}
	hide() {
		this.#target.dispatchEvent(new Event('pagehide'));
	}
	addEventListener = (type: string, listener: () => void) =>
		this.#target.addEventListener(type, listener);
	removeEventListener = (type: string, listener: () => void) =>
		this.#target.removeEventListener(type, listener);
}

/** A page that shows what the address says, and tells its history of every change. */
function page(window = new TestWindow()) {
	let view: View = read(window.location.search);
	const restore = (search: string) => {
		view = read(search);
		return view;
	};
	const history = new ViewHistory(view, { window, restore });
	const change = (part: Partial<View>) => {
		view = { ...view, ...part };
		history.update(view);
	};
	return { window, history, change, shown: () => view };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const DAY = 86_400_000;
const span = (day: number) => ({ from: day * DAY, to: (day + 300) * DAY });

describe('the history of a view', () => {
	it('adds an entry for each event chosen, and for choosing none', () => {
		const { window, change } = page();
		change({ event: 'a' });
		change({ event: 'b' });
		change({ event: null });
		expect(window.entries).toEqual(['/en/', '/en/?event=a', '/en/?event=b', '/en/']);
	});

	it('replaces the address for all else, once it has come to rest', () => {
		const { window, change } = page();
		for (let day = 0; day < 100; day++) {
			change({ span: span(day) });
			vi.advanceTimersByTime(16);
		}
		change({ query: 'kursk' });
		expect(window.writes).toBe(0);
		vi.advanceTimersByTime(300);
		expect(window.entries).toEqual(['/en/?q=kursk&from=1970-04-10&to=1971-02-03']);
		expect(window.writes).toBe(1);
	});

	it('adds an entry for something else, though its address be the same', () => {
		const { window, history, change } = page(new TestWindow('/en/?q=a#list'));
		change({ query: 'kursk' });
		history.add(DEFAULT_VIEW);
		history.add(DEFAULT_VIEW);
		expect(window.entries).toEqual(['/en/?q=kursk#list', '/en/', '/en/']);
	});

	it('writes a change to the entry in which it was made', () => {
		const { window, change } = page();
		change({ query: 'kursk' });
		change({ event: 'a' });
		change({ query: '' });
		vi.advanceTimersByTime(300);
		expect(window.entries).toEqual(['/en/?q=kursk', '/en/?event=a']);
	});

	it('writes nothing that the address says already', () => {
		const { window, change } = page(new TestWindow('/en/?event=a&utm=x#top'));
		change({});
		vi.advanceTimersByTime(300);
		expect(window.writes).toBe(0);
	});

	it('keeps path, fragment and what is not ours', () => {
		const { window, change } = page(new TestWindow('/sub/en/?utm=x#top'));
		change({ event: 'a' });
		expect(window.current).toBe('/sub/en/?event=a&utm=x#top');
	});

	it('shows what back and forward lead to, without writing it again', () => {
		const { window, change, shown } = page();
		change({ event: 'a' });
		change({ event: 'b', query: 'kursk' });
		window.go(-1);
		expect(shown()).toEqual({ ...DEFAULT_VIEW, event: 'a' });
		change({}); // what a page does that tells of every change
		vi.advanceTimersByTime(300);
		window.go(1);
		expect(shown()).toMatchObject({ event: 'b', query: 'kursk' });
		expect(window.entries).toHaveLength(3);
		expect(window.writes).toBe(2);
	});

	it('goes on from where back led to', () => {
		const { window, change } = page();
		change({ event: 'a' });
		window.go(-1);
		change({ event: 'b' });
		expect(window.entries).toEqual(['/en/', '/en/?event=b']);
	});

	it('does not write to the entry that back leads to what belonged to the one left', () => {
		const { window, change } = page();
		change({ event: 'a' });
		change({ query: 'kursk' });
		window.go(-1);
		vi.advanceTimersByTime(300);
		expect(window.entries).toEqual(['/en/', '/en/?event=a']);
	});

	it('writes what waits when the page is left', () => {
		const { window, change } = page();
		change({ query: 'kursk' });
		window.hide();
		expect(window.current).toBe('/en/?q=kursk');
	});

	it('works on where the browser forbids it, and tries again', () => {
		const { window, change, shown } = page();
		window.forbidden = true;
		change({ event: 'a' });
		change({ query: 'kursk' });
		vi.advanceTimersByTime(300);
		expect(window.entries).toEqual(['/en/']);
		expect(shown()).toMatchObject({ event: 'a', query: 'kursk' });
		window.forbidden = false;
		window.hide();
		expect(window.entries).toEqual(['/en/?q=kursk&event=a']);
	});

	it('ends when it is told to', () => {
		const { window, history, change, shown } = page();
		change({ query: 'kursk' });
		history.destroy();
		expect(window.current).toBe('/en/?q=kursk');
		window.entries.push('/en/?event=a');
		window.go(1);
		expect(shown()).toMatchObject({ event: null });
	});
});
