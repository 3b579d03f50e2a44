import { describe, expect, it } from 'vitest';
import { lighthouseReport } from './lighthouse-report.ts';
import { CATEGORIES, type Audit, type LighthouseResult } from './lighthouse-result.ts';
import { medianRun, medianScore, scoreTable } from './score-table.ts';
import { shortfalls } from './shortfalls.ts';

const METRICS = {
	'first-contentful-paint': 1500,
	'largest-contentful-paint': 2400,
	'total-blocking-time': 80,
	'cumulative-layout-shift': 0,
	'speed-index': 1800,
};

const category = (score: number, ...ids: string[]) => ({
	score,
	auditRefs: ids.map((id) => ({ id, weight: id === 'informs' ? 0 : 1 })),
});

/** A result with a score for performance and a value for LCP, and a fault in SEO if asked for. */
function resultOf(performance: number, lcp: number, ...faults: Audit[]): LighthouseResult {
	const metrics = Object.entries({ ...METRICS, 'largest-contentful-paint': lcp });
	return {
		lighthouseVersion: '12.8.2',
		environment: { hostUserAgent: '', benchmarkIndex: 2000 },
		categories: {
			performance: category(performance, 'largest-contentful-paint'),
			accessibility: category(1),
			'best-practices': category(1),
			seo: category(faults.length > 0 ? 0.5 : 1, ...faults.map(({ id }) => id)),
		},
		audits: Object.fromEntries([
			...metrics.map(([id, numericValue]): [string, Audit] => [
				id,
				{ id, title: id, score: lcp > 2000 ? 0.9 : 1, numericValue, displayValue: '2.4\u00A0s' },
			]),
			...faults.map((fault): [string, Audit] => [fault.id, fault]),
		]),
	};
}

const blocked: Audit = { id: 'is-crawlable', title: 'Page is blocked', score: 0 };
const informs: Audit = { id: 'informs', title: 'For information', score: 0 };
const SETTING = {
	date: '2026-11-22',
	cores: 2,
	processor: 'Processor',
	browser: '140',
	lighthouse: '12.8.2',
	load: 0.25,
};

describe('the table of scores', () => {
	it('holds the median of each score and metric, whichever run it is of', () => {
		const runs = [resultOf(0.9, 3000), resultOf(0.99, 1000), resultOf(0.96, 2000)];
		expect(medianScore(runs, 'performance')).toBe(96);
		const row = scoreTable([{ name: 'explore', runs }]).split('\n')[2];
		expect(row).toBe(
			'| explore | 96 | 100 | 100 | 100 | 1.5 s | 2.0 s (1.0 s–3.0 s) | 80 ms | 0.000 | 1.8 s |',
		);
	});

	it('has a column for each category', () => {
		const head = scoreTable([{ name: 'a', runs: [resultOf(1, 1000)] }]).split('\n')[0];
		expect(head?.split('|').slice(2, 2 + CATEGORIES.length)).toEqual([
			' performance ',
			' accessibility ',
			' best practices ',
			' SEO ',
		]);
	});

	it('refuses runs without a score', () => {
		const run = resultOf(1, 1000);
		const seo = { ...run.categories.seo, score: null };
		const without = { ...run, categories: { ...run.categories, seo } };
		expect(() => medianScore([without], 'seo')).toThrow('no score for seo');
	});
});

describe('the median run', () => {
	it('is the one in the middle by performance', () => {
		const middle = resultOf(0.95, 2000);
		expect(medianRun([resultOf(0.99, 1000), middle, resultOf(0.4, 9000)])).toBe(middle);
	});

	it('is the lower one of two, and there is none of none', () => {
		const lower = resultOf(0.9, 2000);
		expect(medianRun([resultOf(0.99, 1000), lower])).toBe(lower);
		expect(() => medianRun([])).toThrow('no runs');
	});
});

describe('what keeps a score from 100', () => {
	it('are the audits that count and do not pass, by category', () => {
		const found = shortfalls(resultOf(0.97, 2400, blocked, informs));
		expect(found.map(({ category, audit, found }) => [category, audit, found])).toEqual([
			['performance', 'largest-contentful-paint', '2.4\u00A0s'],
			['seo', 'is-crawlable', ''],
		]);
	});

	it('is nothing where all that counts passes', () => {
		expect(shortfalls(resultOf(1, 1000, informs))).toEqual([]);
	});
});

describe('the report', () => {
	const pages = [
		{ name: 'explore', runs: [resultOf(1, 1000)] },
		{ name: 'embed', runs: [resultOf(1, 1000, blocked)] },
	];

	it('gives the reason of what stands, for the pages that it holds for', () => {
		const why = 'It is the timeline once more.';
		const text = lighthouseReport(pages, [{ audit: 'is-crawlable', page: 'embed', why }], SETTING);
		expect(text).toContain('### explore\n\nNothing.');
		expect(text).toContain(`### embed\n\n- **Page is blocked** (SEO; 0 of 100). ${why}`);
	});

	it('says what has no reason yet', () => {
		const elsewhere = { audit: 'is-crawlable', page: 'explore', why: 'never' };
		expect(lighthouseReport(pages, [elsewhere], SETTING)).toContain(
			'**Page is blocked** (SEO; 0 of 100). Not explained yet.',
		);
	});
});
