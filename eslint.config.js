import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const TYPED = ['**/*.ts', '**/*.svelte'];

export default defineConfig(
	globalIgnores(['dist/', 'data/', 'test-results/', 'playwright-report/']),
	// A rule that does not fit is changed here, for all files and with a reason.
	{ linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	{
		files: TYPED,
		extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
		},
		rules: {
			'no-undef': 'off', // TypeScript's part
			// `const { dropped: _dropped, ...rest }` is how a field is left out.
			'@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			// `noUncheckedIndexedAccess` cannot see that a loop bounds its index; `events[i]!` says so.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Numbers read well in texts; what the rule is after are objects, null and undefined.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `case 'all': return camera.showAll();` is the short way out of a switch.
			'@typescript-eslint/no-confusing-void-expression': 'off',
		},
	},
	svelte.configs.recommended, // after TypeScript's, whose parser cannot read components
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: globals.browser,
			parserOptions: { parser: ts.parser, svelteConfig },
		},
		rules: {
			// An effect subscribes to what it reads: `void width;` says that reading is all.
			'@typescript-eslint/no-meaningless-void-operator': 'off',
			// Collections in state are replaced and never changed; those that are changed are local.
			'svelte/prefer-svelte-reactivity': 'off',
			// Addresses are relative to the page and no framework resolves them.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		// ESLint takes imported components for `any`, and all that they call back with; svelte-check
		// knows their types.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: ['**/*.js', '**/*.mjs'],
		languageOptions: { globals: globals.node },
	},
);
