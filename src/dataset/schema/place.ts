import * as v from 'valibot';
import { Id } from './ids.ts';
import { line, localized } from './text.ts';

/** Where something happened. */
export const Place = v.object({
	id: Id,
	name: localized('Name as readers know it.'),
	aliases: v.exactOptional(
		v.pipe(
			v.array(line('Another spelling.')),
			v.description('Other spellings and names, so that search finds them.'),
		),
	),
	lat: v.pipe(
		v.number(),
		v.minValue(-90),
		v.maxValue(90),
		v.description('Latitude in degrees, north positive.'),
	),
	lon: v.pipe(
		v.number(),
		v.minValue(-180),
		v.maxValue(180),
		v.description('Longitude in degrees, east positive.'),
	),
});
