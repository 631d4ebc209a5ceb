import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const EVERYWHERE = [
  { selector: 'ExportDefaultDeclaration', message: 'Name your exports.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of words.' },
  {
    selector:
      'ObjectExpression > SpreadElement > :matches(ThisExpression, [name=/^(explorer|told)$/])',
    message: 'Its words are accessors, which a spread leaves behind: name them.',
  },
];

/** Parts of the page that come later. */
const PARTS = [
  {
    selector:
      'ImportExpression:not(CallExpression[callee.name=/^(part|quietPart)$/] > ArrowFunctionExpression > ImportExpression)',
    message: 'After a new deployment it may be gone: load it by part() and say what is missing.',
  },
  {
    selector: 'SvelteAwaitBlock[expression.callee.name=/^(part|quietPart)$/][catch=null]',
    message: 'It may not arrive: say so in a {:catch}.',
  },
];

export default ts.config(
  { ignores: ['dist/', 'dist-single/', 'public/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off', // the type checker knows
      '@typescript-eslint/no-non-null-assertion': 'off', // indexed access is checked by the compiler; a `!` says "proved above"
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', ...EVERYWHERE],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // Sets and maps are never changed in place here: a new one takes the old one's place.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...PARTS] },
  },
  {
    files: ['*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
