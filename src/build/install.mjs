/**
 * Brings node_modules to what package-lock.json says, and does nothing where it already is. It runs
 * before anything is installed, so it uses Node alone and syntax that old releases can parse.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that Vite 8 runs on. */
const OLDEST = [20, 19];

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lockfile
 */

/**
 * What is wrong with this Node, or null.
 *
 * @param {string} version as in `process.versions.node`: "20.19.1"
 * @returns {string | null}
 */
export function nodeComplaint(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
	return (
		`Sourceline needs Node ${OLDEST.join('.')} or newer, this is Node ${version}.\n` +
		'Get a current one from https://nodejs.org/ and run the command again.'
	);
}

/**
 * Whether the packages that npm recorded as installed are those that the lockfile asks for. Contents
 * are compared and not dates, for a checkout sets any date. Optional packages may be missing: npm
 * leaves out those made for other systems.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes last
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
	const present = installed.packages ?? {};
	return Object.entries(wanted.packages ?? {}).every(([path, locked]) => {
		if (path === '') return true; // the project itself
		const found = present[path];
		if (found === undefined) return locked.optional === true;
		return found.version === locked.version && found.integrity === locked.integrity;
	});
}

/**
 * @param {string} path
 * @returns {Lockfile | null} null where the file is missing or was cut off
 */
function readLockfile(path) {
	if (!existsSync(path)) return null;
	try {
		return /** @type {Lockfile} */ (JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return null;
	}
}

/**
 * Runs `npm ci`, with the npm that started us where there is one.
 *
 * @param {string} root
 * @param {readonly string[]} options further ones, for npm
 * @returns {number} npm's exit code
 */
function install(root, options) {
	// Everything is a devDependency; NODE_ENV=production must not leave it out.
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', ...options];
	const npm = process.env.npm_execpath;
	const byNpm = npm !== undefined && /npm-cli\.c?js$/.test(npm);
	const run = byNpm
		? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
		: spawnSync('npm ' + args.join(' '), { cwd: root, stdio: 'inherit', shell: true });
	if (run.error) console.error(`npm could not be started: ${run.error.message}`);
	return run.status ?? 1;
}

/**
 * Brings the node_modules of a folder to what its package-lock.json says, and says so; does nothing
 * where they already are.
 *
 * @param {string} root
 * @param {readonly string[]} [options] further ones, for npm
 * @returns {number} npm's exit code
 */
export function ensureInstalled(root, options = []) {
	const wanted = readLockfile(join(root, 'package-lock.json'));
	const installed = readLockfile(join(root, 'node_modules', '.package-lock.json'));
	if (wanted !== null && installed !== null && isInstalled(wanted, installed)) return 0;

	console.log('Installing what package-lock.json names (npm ci) …');
	const code = install(root, options);
	if (code !== 0) {
		console.error(
			`npm ci ended with code ${code}. Its message stands above; often the network or the ` +
				'registry cannot be reached. Run the command again once that is mended.',
		);
	}
	return code;
}

/** @returns {number} exit code */
function main() {
	const complaint = nodeComplaint(process.versions.node);
	if (complaint !== null) {
		console.error(complaint);
		return 1;
	}
	return ensureInstalled(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
}

// Real paths on both sides: under a linked folder (macOS' /tmp) the plain ones differ.
const started = process.argv[1];
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) {
	process.exitCode = main();
}
