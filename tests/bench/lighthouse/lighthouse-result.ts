/** The parts of Lighthouse's JSON that the report reads. */
export interface LighthouseResult {
	readonly lighthouseVersion: string;
	readonly environment: { readonly hostUserAgent: string; readonly benchmarkIndex: number };
	readonly runtimeError?: { readonly message: string };
	readonly categories: Readonly<Record<CategoryId, Category>>;
	readonly audits: Readonly<Record<string, Audit>>;
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type CategoryId = (typeof CATEGORIES)[number];

export interface Category {
	/** 0 to 1. */
	readonly score: number | null;
	readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

export interface Audit {
	readonly id: string;
	readonly title: string;
	/** 0 to 1; null for what informs only or does not apply. */
	readonly score: number | null;
	/** Milliseconds, or what the audit counts in. */
	readonly numericValue?: number;
	readonly displayValue?: string;
	/** What the audit holds to be won for a metric, in its unit. */
	readonly metricSavings?: Readonly<Record<string, number>>;
}
