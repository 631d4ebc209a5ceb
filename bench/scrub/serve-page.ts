import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview } from 'vite';

export interface ServedPage {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the page as the product is built and serves it on a free port. */
export async function servePage(): Promise<ServedPage> {
  const outDir = mkdtempSync(join(tmpdir(), 'arcs-bench-'));
  const config = {
    configFile: false as const,
    root: import.meta.dirname,
    publicDir: resolve('public'),
    logLevel: 'warn' as const,
    build: { target: 'es2022', outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  };
  await build(config);
  const server = await preview({
    ...config,
    preview: {
      port: 4300,
      // An isolated page has a clock of microseconds.
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  });
  return {
    address: server.resolvedUrls!.local[0]!,
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
