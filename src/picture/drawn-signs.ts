import type { TimelineEvent } from '../dataset/compiled.ts';
import type { Status } from '../dataset/vocabulary.ts';
import type { DateSignName } from '../i18n/messages/timeline.ts';
import type { SignShape } from '../layout/sign-shapes.ts';

/** What a picture uses of the signs that a legend explains. */
export interface DrawnSigns {
	readonly statuses: ReadonlySet<Status>;
	/** Some event has not been judged. */
	readonly unjudged: boolean;
	readonly dates: ReadonlySet<DateSignName>;
	readonly clusters: boolean;
	readonly outlines: boolean;
	readonly later: boolean;
	/** Marks carry numbers. */
	readonly numbered: boolean;
}

/** Under which name the legend explains a stroke; nothing for a part of another one. */
function nameOf(shape: SignShape): DateSignName | null {
	switch (shape.kind) {
		case 'bracket':
			return shape.dotted ? 'dotted' : 'bracket';
		case 'wing':
			return 'dashed';
		case 'bar':
		case 'arrow':
		case 'torn':
			return shape.kind;
		case 'link':
			return 'points';
		case 'within':
		case 'point':
			return null;
	}
}

/** Collects what the legend of some marks has to explain. */
export function signsDrawn(
	marks: readonly { readonly event: TimelineEvent; readonly strokes: readonly SignShape[] }[],
	clusters: boolean,
	outlines: boolean,
	numbered: boolean,
): DrawnSigns {
	const statuses = marks.map(({ event }) => event.status);
	return {
		statuses: new Set(statuses.filter((status) => status !== null)),
		unjudged: statuses.includes(null),
		dates: new Set(marks.flatMap(({ strokes }) => strokes.flatMap((s) => nameOf(s) ?? []))),
		clusters,
		outlines,
		later: marks.some(({ event }) => event.later),
		numbered,
	};
}
