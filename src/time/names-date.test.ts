import { describe, expect, it } from 'vitest';
import { namesDate } from './names-date.ts';

describe('what tells when something was', () => {
	it.each([
		'Der Sender berichtete im Juni 2024 von einer Entsendung.',
		'Die Ministerin reiste am 14. nach Moskau.',
		'Ende Oktober wurden Einheiten verlegt.',
		'Der Vertrag von 2000 gilt nicht mehr.',
		'In den 1990er Jahren war das anders.',
		'Putin kommt am 19.06. an.',
		'Mitte Dez. begannen Angriffe.',
		'Im Frühjahr begann es.',
		'Das war nach Neujahr.',
		'In August, troops crossed the border.',
		'The treaty was signed on the 19th.',
		'Talks of 2024-06-19.',
		'It was known by spring 2025.',
		'A mid-May statement.',
		'They met last summer.',
	])('is found in: %s', (text) => expect(namesDate(text)).toBe(true));

	it.each([
		'Der Geheimdienst NIS nannte etwa 1.500 Spezialkräfte.',
		'Etwa 100.000 Freiwillige stünden bereit.',
		'Der Vertrag hat 23 Artikel; Artikel 4 sieht Hilfe vor.',
		'Putins Maschine landete um 2.22 Uhr Ortszeit.',
		'Am Mittwoch berieten beide Seiten.',
		'Sie war die 3. Frau im Amt.',
		'He may march on, as an august guest may.',
		'About 3,000 soldiers were seen; 1,500 more may follow.',
		'Both sides decided to spring a surprise.',
		'Talks lasted an hour and a half.',
		'Die Märzenbecher blühten, sagte Augustin.',
	])('is not found in: %s', (text) => expect(namesDate(text)).toBe(false));
});
