import { expect, it } from 'vitest';
import { headingInEnglish, headingInGerman } from './heading-quoting.ts';

it.each([
	['plain', '„plain“', '“plain”'],
	['N Koreans "likely" died', '„N Koreans ‚likely‘ died“', '“N Koreans ‘likely’ died”'],
	['An “alliance”?', '„An ‚alliance‘?“', '“An ‘alliance’?”'],
	['Ein „Bündnis“', '„Ein ‚Bündnis‘“', '“Ein ‘Bündnis’”'],
	['«Сила» и "дух"', '„‚Сила‘ и ‚дух‘“', '“‘Сила’ и ‘дух’”'],
	["Seoul's view", "„Seoul's view“", "“Seoul's view”"],
	['5" left open', '„5" left open“', '“5" left open”'],
])('quotes the heading %s, whatever marks it brings along', (heading, german, english) => {
	expect(headingInGerman(heading)).toBe(german);
	expect(headingInEnglish(heading)).toBe(english);
});
