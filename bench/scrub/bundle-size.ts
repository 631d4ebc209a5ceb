import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';

/** Entries of which the bundle is weighed, MapLibre itself (which the map needs anyway) left out. */
const ENTRIES = {
  ours: 'src/map/arc-layer.ts',
  deck: 'bench/scrub/engines/deck-arcs.ts',
} as const;

/** Bytes that an engine adds to the page, minified and packed (gzip 9). */
export async function bundleSize(engine: keyof typeof ENTRIES): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      minify: true,
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: ENTRIES[engine],
        external: ['maplibre-gl'],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const { output } = built as Rollup.RollupOutput;
  const code = output.filter((part) => part.type === 'chunk').map((part) => part.code);
  return gzipSync(code.join(''), { level: 9 }).length;
}
