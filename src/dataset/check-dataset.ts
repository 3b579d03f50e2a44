import type { EpochMs } from '../time/units.ts';
import { bookOf } from './book.ts';
import { dayOf } from './calendar-day.ts';
import { checkAfterUpdated } from './checks/after-updated.ts';
import { checkAssessmentDays } from './checks/assessment-days.ts';
import { checkBasis } from './checks/basis.ts';
import { checkBlockedHosts } from './checks/blocked-hosts.ts';
import { checkCitesCycle } from './checks/cites-cycle.ts';
import { checkDateAhead } from './checks/date-ahead.ts';
import type { EventCheck } from './checks/event-check.ts';
import { checkHasAddress } from './checks/has-address.ts';
import { checkOrder } from './checks/order.ts';
import { checkOutdatedText } from './checks/outdated-text.ts';
import { checkOverduePlan } from './checks/overdue-plan.ts';
import { checkReferences, idsOf } from './checks/references.ts';
import { checkSelfReference } from './checks/self-reference.ts';
import { checkStatusBasis } from './checks/status-basis.ts';
import { checkTexts } from './checks/texts.ts';
import { checkTourDays } from './checks/tour-days.ts';
import { checkUniqueIds } from './checks/unique-ids.ts';
import { checkUnknownFields } from './checks/unknown-fields.ts';
import { entriesOfDraft, readDraft, type Draft } from './draft.ts';
import { historyOf } from './event-history.ts';
import { toFault, type Fault, type FilePlace, type Finding, type Severity } from './fault.ts';
import type { JsonPath } from './json-path.ts';
import { keepUsable } from './keep-usable.ts';
import { LISTS, type AuthoredDataset } from './schema.ts';

export interface CheckOptions {
	/** Hosts to which no address may lead, with all below them. */
	readonly blockedHosts?: Iterable<string>;
	/** How fields that the form does not have are taken. `warning` unless given. */
	readonly unknownFields?: Severity;
	/** Where a path of the joined form stands in files; for those of a project (`join.ts`). */
	readonly locate?: (path: JsonPath) => FilePlace | null;
}

export interface CheckedDataset {
	/** What can be shown: faultless events only; null if the head cannot be read. */
	readonly dataset: AuthoredDataset | null;
	/** All of them, in the order of the document. */
	readonly faults: readonly Fault[];
}

/** Checks of one event by itself, for events whose shape is sound. */
const EVENT_CHECKS: readonly EventCheck[] = [
	checkHasAddress,
	checkStatusBasis,
	checkBasis,
	checkAssessmentDays,
	checkDateAhead,
	checkOverduePlan,
	checkOutdatedText,
	checkAfterUpdated,
	checkSelfReference,
];

/**
 * Checks any JSON value as a dataset in the joined form (DATASET.md, "Checks"). Never throws; one
 * broken event hides no other.
 */
export function checkDataset(document: unknown, options: CheckOptions = {}): CheckedDataset {
	const steps = checkInSteps(document, options);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** `checkDataset` in small steps, each well under a millisecond for common records. */
export function* checkInSteps(
	document: unknown,
	options: CheckOptions = {},
): Generator<void, CheckedDataset> {
	const draft = yield* readDraft(document);
	const findings: Finding[] = [...draft.findings];
	const report = (finding: Finding): void => void findings.push(finding);

	checkUniqueIds(draft, report);
	yield;
	checkCitesCycle(draft, report);
	checkOrder(draft, report);
	yield;
	yield* checkEachRecord(draft, options, report);
	const updated = draft.head.record?.updated;
	const today = updated === undefined ? null : dayOf(updated);
	yield* checkEachEvent(draft, today, report);
	checkTourDays(draft, today, report);

	const dataset = keepUsable(draft, findings, report);
	return { dataset, faults: inOrderOfDocument(draft, findings, options) };
}

function* checkEachRecord(
	draft: Draft,
	{ blockedHosts = [], unknownFields = 'warning' }: CheckOptions,
	report: (finding: Finding) => void,
): Generator<void> {
	const ids = idsOf(draft);
	const blocked = new Set(blockedHosts);
	for (const entry of entriesOfDraft(draft)) {
		checkUnknownFields(entry, report, unknownFields, entry === draft.head ? ['$schema'] : []);
		checkTexts(entry, draft.languages, report);
		checkReferences(entry, ids, report);
		checkBlockedHosts(entry, blocked, report);
		yield;
	}
}

function* checkEachEvent(
	draft: Draft,
	today: EpochMs | null,
	report: (finding: Finding) => void,
): Generator<void> {
	const book = bookOf({
		sources: draft.sources.flatMap(({ record }) => record ?? []),
		actors: draft.actors.flatMap(({ record }) => record ?? []),
	});
	for (const { record: event, path } of draft.events) {
		if (!event) continue;
		const subject = { event, path, history: historyOf(event), book, today };
		for (const check of EVENT_CHECKS) check(subject, report);
		yield;
	}
}

const LIST_ORDER: readonly unknown[] = ['kinds', 'changes', ...Object.keys(LISTS)];

/** The head first, then list by list, record by record; within a record as the checks found them. */
function inOrderOfDocument(
	draft: Draft,
	findings: readonly Finding[],
	{ locate }: CheckOptions,
): Fault[] {
	const rank = ({ path: [list, index] }: Finding): readonly [number, number] => [
		LIST_ORDER.indexOf(list),
		typeof index === 'number' ? index : -1,
	];
	return findings
		.map((finding) => ({ finding, at: rank(finding) }))
		.sort(({ at: a }, { at: b }) => a[0] - b[0] || a[1] - b[1])
		.map(({ finding }) =>
			toFault(finding, {
				event: finding.path[0] === 'events' ? draft.events[Number(finding.path[1])]?.id : null,
				place: locate?.(finding.path),
			}),
		);
}
