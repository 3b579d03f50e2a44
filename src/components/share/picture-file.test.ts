import { describe, expect, it } from 'vitest';
import { dayOf } from '../../dataset/calendar-day.ts';
import { pictureFileName } from './picture-file.ts';

const span = { from: Date.parse('2024-05-15'), to: Date.parse('2025-06-16') };
const plain = {
	dataset: 'pyongyang-moscow',
	span,
	asOf: null,
	theme: 'light',
	language: 'de',
	type: 'png',
} as const;

describe('the name of a picture', () => {
	it('tells what it shows', () => {
		expect(pictureFileName(plain)).toBe('pyongyang-moscow_2024-05-15_2025-06-15_de.png');
		expect(
			pictureFileName({
				...plain,
				span: null,
				asOf: dayOf('2024-10-22'),
				theme: 'dark',
				type: 'svg',
			}),
		).toBe('pyongyang-moscow_poster_as-of-2024-10-22_dark_de.svg');
	});

	it('is one that any system takes, whatever a dataset is called', () => {
		const name = pictureFileName({ ...plain, dataset: '../../etc/passwd?<b>' });
		expect(name).toMatch(/^[\w.-]+$/);
		expect(name).not.toContain('..');
	});
});
