import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from './json-schemas.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the JSON Schemas of the authoring form', () => {
	it.each([...generatedFiles()])('%s is what the schema gives (npm run schemas)', (path, text) => {
		const file = join(root, path);
		expect(existsSync(file), `${path} is missing`).toBe(true);
		expect(readFileSync(file, 'utf8')).toBe(text);
	});

	it('refuse fields that the form does not have', () => {
		const events = JSON.parse(schemaOf('events')) as { items: Record<string, unknown> };
		expect(events.items).toMatchObject({ type: 'object', additionalProperties: false });
		expect(events.items.required).toContain('accounts');
		expect(events.items.required).not.toContain('notes');
	});

	it('describe every field of an event to the one who writes it', () => {
		const events = JSON.parse(schemaOf('events')) as {
			items: { properties: Record<string, { description?: string }> };
		};
		const silent = Object.entries(events.items.properties).filter(
			([, { description }]) => !description,
		);
		expect(silent).toEqual([]);
	});

	it('offer the closed vocabularies for completion', () => {
		const text = schemaOf('events');
		for (const word of ['unfulfilled', 'two-origins', 'retracts', 'responds-to']) {
			expect(text).toContain(`"${word}"`);
		}
	});

	it('are mapped to the files that they describe', () => {
		const settings = JSON.parse(generatedFiles().get('.vscode/settings.json') ?? '') as {
			'json.schemas': { fileMatch: string[]; url: string }[];
		};
		expect(settings['json.schemas']).toContainEqual({
			fileMatch: ['/data/*/events/*.json'],
			url: './data/schema/events.schema.json',
		});
		for (const { url } of settings['json.schemas']) {
			expect([...generatedFiles().keys()]).toContain(url.replace('./', ''));
		}
	});
});

function schemaOf(name: string): string {
	return generatedFiles().get(`data/schema/${name}.schema.json`) ?? '';
}
