import { build } from 'vite';

/** A script and all that it imports, packed, as one that needs no module loader; `define` has code by the names it stands for. Throws where it cannot be built. */
export async function classicScript(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'ankaraArcs' },
    },
  });
  if (!Array.isArray(results)) throw new Error(`${entry}: not built as a library - name its lib`);
  return results[0]!.output[0].code;
}
