/** Finds a Chromium-based browser for the tests, and gets one where none is there. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chrome before Chromium, for on Ubuntu `chromium` is a snap, which sees only part of the disk. */
const ON_PATH = [
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'chromium',
	'chromium-browser',
	'microsoft-edge-stable',
	'microsoft-edge',
	'msedge',
];

const MAC_APPS = [
	'Google Chrome.app/Contents/MacOS/Google Chrome',
	'Chromium.app/Contents/MacOS/Chromium',
	'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PROGRAMS = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Chromium\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
];

const LINUX_PLACES = [
	'/usr/bin/chromium',
	'/opt/google/chrome/chrome',
	'/opt/microsoft/msedge/msedge',
	'/snap/bin/chromium',
];

/**
 * Where a browser may lie on a system, likeliest first; nothing is looked up. `env` gives PATH, HOME
 * and Windows' program folders.
 */
export function browserPlaces(
	platform: NodeJS.Platform,
	env: Readonly<Record<string, string | undefined>>,
): string[] {
	const folders = (env.PATH ?? env.Path ?? '')
		.split(delimiter)
		.filter((folder) => folder !== '' && folder !== '/snap/bin');
	const suffix = platform === 'win32' ? '.exe' : '';
	const onPath = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
	if (platform === 'darwin') {
		const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
		return [...onPath, ...roots.flatMap((root) => MAC_APPS.map((app) => join(root, app)))];
	}
	if (platform === 'win32') {
		const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
		return [
			...onPath,
			...roots.flatMap((root) =>
				root === undefined ? [] : WINDOWS_PROGRAMS.map((program) => `${root}\\${program}`),
			),
		];
	}
	return [...onPath, ...LINUX_PLACES];
}

/**
 * Whether the file is a browser that starts. On Linux it is asked for its version, for a name alone
 * says little there: Ubuntu's `chromium-browser` may only print that a snap is needed, and a
 * downloaded build may lack system libraries. (Windows' Chrome would open a window instead.)
 */
function works(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
	} catch {
		return false;
	}
	if (process.platform !== 'linux') return true;
	const run = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
	return run.status === 0;
}

/**
 * The path of a browser that is already there: `SOURCELINE_BROWSER`, one of the system, Playwright's
 * own. Null if there is none.
 */
export function installedBrowser(): string | null {
	const named = process.env.SOURCELINE_BROWSER;
	const candidates = [
		...(named ? [named] : []),
		...browserPlaces(process.platform, process.env),
		chromium.executablePath(),
	];
	return candidates.find(works) ?? null;
}

function succeeds(command: string, args: readonly string[]): boolean {
	console.log(`$ ${[command, ...args].join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function downloadPlaywrights(): boolean {
	const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
	return succeeds(process.execPath, [cli, 'install', 'chromium']);
}

function isDebianLike(): boolean {
	if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
	return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs a package of Debian's where that needs no password; false where it could not. */
export function installDebians(name: string): boolean {
	if (!isDebianLike()) return false;
	const isRoot = process.getuid?.() === 0;
	const maySudo = () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
	if (!isRoot && !maySudo()) return false;
	const [command, prefix] = isRoot ? ['env', []] : ['sudo', ['-n']];
	const apt = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
	succeeds(command, [...apt, 'update']); // where that fails, the list at hand may still do
	return succeeds(command, [...apt, 'install', '-y', name]);
}

/**
 * The path of a browser, got if need be: first from Playwright, then from Debian. Throws when none
 * can be had, with the ways to get one.
 */
export function ensureBrowser(): string {
	const present = installedBrowser();
	if (present !== null) return present;
	console.log('No Chromium, Chrome or Edge found; trying to get one.');
	for (const get of [downloadPlaywrights, () => installDebians('chromium')]) {
		const got = get() ? installedBrowser() : null;
		if (got !== null) return got;
	}
	throw new Error(
		'The browser tests need Chromium, Chrome or Edge, and none was found or could be installed.\n' +
			'Do one of these and run the command again:\n' +
			'  · install Chrome (https://www.google.com/chrome/), Edge or Chromium\n' +
			'  · run: npx playwright install --with-deps chromium\n' +
			'  · on Debian or Ubuntu, as root: apt-get install chromium\n' +
			'  · set SOURCELINE_BROWSER to the path of a Chromium-based browser',
	);
}
