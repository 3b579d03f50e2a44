import { expect, it } from 'vitest';
import { isNamedPublisher } from './named-publisher.ts';

it.each([
	'Herausgeber unbekannt',
	'South Korean media (not named)',
	'Publisher unknown',
	'Zeitungstexte (ungenannt)',
])('takes "%s" for no publisher', (line) => {
	expect(isNamedPublisher(line)).toBe(false);
});

it.each(['Deutsche Welle', 'The Moscow Times (AFP)', 'Unknown Quantity Press', 'TASS'])(
	'takes "%s" for a publisher',
	(line) => {
		expect(isNamedPublisher(line)).toBe(true);
	},
);
