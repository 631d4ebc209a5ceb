import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A response that has gone out whole. */
interface Sent {
  readonly path: string;
  /** As it went over the wire, without its head. */
  readonly bytes: number;
  /** When its last byte went, in milliseconds since the epoch. */
  readonly at: number;
}

export interface PacedServer {
  readonly address: string;
  readonly sent: Sent[];
  close(): void;
}

/** A slow mobile line: 1.6 megabits a second, shared by all responses, each 150 ms late. */
const BYTES_PER_MS = 200;
const LATENCY_MS = 150;
const PIECE = 8 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const PACKED = new Set(['.png', '.woff2', '.zip']);

/**
 * Serves a folder as a host with brotli behind a slow line does, and keeps count of what has gone out. The line is in
 * the server, so that what a worker asks for is slowed and counted as well.
 */
export async function servePaced(folder: string): Promise<PacedServer> {
  const sent: Sent[] = [];
  const line = new Line();
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const file = fileOf(folder, path);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(file);
    const packs = !PACKED.has(kind);
    if (!bodies.has(file)) {
      const bytes = readFileSync(file);
      bodies.set(file, packs ? brotliCompressSync(bytes) : bytes);
    }
    const body = bodies.get(file)!;
    response.writeHead(200, {
      'Content-Type': TYPES[kind] ?? 'application/octet-stream',
      'Content-Length': body.length,
      // As hosts of pages do: what is asked for twice travels once.
      'Cache-Control': 'max-age=600',
      ...(packs ? { 'Content-Encoding': 'br' } : {}),
    });
    setTimeout(() => {
      line.send(response, body, () => sent.push({ path, bytes: body.length, at: Date.now() }));
    }, LATENCY_MS);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  return {
    address: `http://localhost:${port}/`,
    sent,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileOf(folder: string, path: string): string | null {
  const named = join(folder, path);
  if (!named.startsWith(folder) || !existsSync(named)) return null;
  const file = statSync(named).isDirectory() ? join(named, 'index.html') : named;
  return existsSync(file) ? file : null;
}

/** Sends pieces of all responses in turn, at one pace for all. */
class Line {
  readonly #waiting: { response: ServerResponse; rest: Buffer; done: () => void }[] = [];
  #busy = false;

  send(response: ServerResponse, body: Buffer, done: () => void): void {
    this.#waiting.push({ response, rest: body, done });
    if (!this.#busy) this.#next();
  }

  #next(): void {
    const turn = this.#waiting.shift();
    this.#busy = turn !== undefined;
    if (!turn) return;
    const piece = turn.rest.subarray(0, PIECE);
    const rest = turn.rest.subarray(PIECE);
    turn.response.write(piece);
    if (rest.length > 0) this.#waiting.push({ ...turn, rest });
    else {
      turn.response.end();
      turn.done();
    }
    setTimeout(() => this.#next(), piece.length / BYTES_PER_MS);
  }
}
