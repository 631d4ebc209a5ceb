import { build, type Plugin } from 'vite';

/**
 * `embed.js`: the custom element for other people's pages, as one classic script without a hash in its name, since its
 * address stands in articles for years.
 */
export const embedElement: Plugin = {
  name: 'embed-element',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'embed.js', source: await elementScript() });
  },
};

/** The script's text, packed. */
export async function elementScript(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/embed/element.ts', formats: ['iife'], name: 'ankaraArcs' },
    },
  });
  if (!Array.isArray(results)) throw new Error('embed.js: not built as a library - name its lib');
  return results[0]!.output[0].code;
}
