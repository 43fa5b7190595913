import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'static/',
      'src/lib/paraglide/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    // A rule is changed here, in the open, or not at all.
    linterOptions: { noInlineConfig: true },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node, __TERMS__: 'readonly' },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300 }],
      // Links are localised by Paraglide; the site is served from the root of its host.
      'svelte/no-navigation-without-resolve': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
    },
    rules: {
      // {' · '} keeps a space that the formatter would move.
      'svelte/no-useless-mustaches': 'off',
      // Charts are drawn by our own code from checked rows; PlotFigure is the one place that prints them.
      'svelte/no-at-html-tags': 'off',
    },
  },
  { files: ['**/*.test.ts', '**/*.e2e.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/lib/**', 'src/routes/**'],
    ignores: ['**/*.test.ts', '**/*.e2e.ts'],
    rules: { 'no-console': 'error' },
  },
);
