import * as v from 'valibot';
import { told } from './told.ts';
import { isoDay, zone } from './date.ts';
import { Id, reference } from './ids.ts';
import { address } from './address.ts';
import { LanguageTag, line, localized } from './text.ts';

/** What an event is (`diplomacy`, `military`, …); readers filter and group by it. */
export const Kind = v.object({
	id: Id,
	name: localized('The kind as readers see it.'),
});

/** One entry of the list of corrections and editions. */
export const Change = v.object({
	on: isoDay('When it was changed.'),
	events: v.pipe(
		v.array(reference('Id of an event that changed.', 'event')),
		v.description('Events that changed; empty for a change of the whole.'),
	),
	note: localized('What was changed, and why.'),
});

export const Publisher = v.object({
	name: line('Who answers for the content.'),
	url: v.exactOptional(address('Address of the publisher.')),
	contact: v.exactOptional(line('Where readers report errors.')),
	imprint: v.exactOptional(line('Address or text of the imprint.')),
});

/** What stands at the head of a dataset, beside its lists of records. */
export const headEntries = {
	id: Id,
	title: localized('Title of the dataset.'),
	description: localized('What it covers, from when to when.'),
	languages: v.pipe(
		v.array(LanguageTag),
		v.minLength(1, told('no language is named', 'list the languages of the texts')),
		v.description('Languages of all texts; the first is the default.'),
	),
	zone: zone('Time zone of axis and reading by default.'),
	updated: isoDay('State of the content. It is “today” for every judgement, never the clock.'),
	license: line('Licence of the texts (SPDX id), such as CC-BY-4.0.'),
	publisher: v.pipe(Publisher, v.description('Who answers for the content.')),
	opens: v.exactOptional(
		v.pipe(
			v.object({ from: isoDay('First day shown.'), to: isoDay('Last day shown.') }),
			v.description('The span shown first; without it the whole.'),
		),
	),
	kinds: v.pipe(v.array(Kind), v.description('The kinds of events, in the order of the filters.')),
	changes: v.pipe(v.array(Change), v.description('Editions and corrections, newest last.')),
};

export const Head = v.object(headEntries);
