import { describe, expect, it } from 'vitest';
import { isInstalled, nodeComplaint } from './install.mjs';

describe('the Node that runs the project', () => {
	it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('may be %s', (version) => {
		expect(nodeComplaint(version)).toBeNull();
	});

	it.each(['18.20.4', '20.18.3', '8.0.0'])('may not be %s', (version) => {
		expect(nodeComplaint(version)).toContain(`this is Node ${version}`);
	});
});

describe('whether an installation is needed', () => {
	const locked = { version: '1.2.3', integrity: 'sha512-a' };

	it('is not, when every locked package is there', () => {
		const wanted = { packages: { '': { version: '0.1.0' }, 'node_modules/a': locked } };
		expect(isInstalled(wanted, { packages: { 'node_modules/a': locked } })).toBe(true);
	});

	it('is, when a package is missing', () => {
		expect(isInstalled({ packages: { 'node_modules/a': locked } }, { packages: {} })).toBe(false);
	});

	it.each([
		['version', { ...locked, version: '1.2.4' }],
		['content', { ...locked, integrity: 'sha512-b' }],
	])('is, when a package has another %s', (_, found) => {
		const wanted = { packages: { 'node_modules/a': locked } };
		expect(isInstalled(wanted, { packages: { 'node_modules/a': found } })).toBe(false);
	});

	it('is not, when only a package for another system is missing', () => {
		const wanted = { packages: { 'node_modules/a': { ...locked, optional: true } } };
		expect(isInstalled(wanted, { packages: {} })).toBe(true);
	});
});
