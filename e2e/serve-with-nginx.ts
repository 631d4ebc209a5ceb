import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];
/** How long it may take to begin, in milliseconds. */
const PATIENCE = 10_000;

export interface Served {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Serves a folder with nginx and the project's own snippet for it, as a reader of the README would set it up; `at` is the
 * sub-folder for which the snippet is, where the rest of the folder is somebody else's.
 */
export async function serveWithNginx(folder: string, at = '/'): Promise<Served> {
  const program = nginxProgram();
  if (!program) throw new Error(`no nginx at ${NGINX.join(', ')} - apt-get install nginx-light`);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const prefix = mkdtempSync(join(tmpdir(), 'ankara-arcs-nginx-'));
  const file = join(prefix, 'nginx.conf');
  writeFileSync(file, configuration(prefix, resolve(folder), port, at));
  const nginx = spawn(program, ['-p', prefix, '-c', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  nginx.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const stop = (): Promise<void> => end(nginx, prefix);
  if (!(await answers(origin, nginx))) {
    await stop();
    throw new Error(`nginx does not answer at ${origin}: ${said.trim()}`);
  }
  return { origin, stop };
}

export function nginxProgram(): string | null {
  return NGINX.find((path) => existsSync(path)) ?? null;
}

/** In the foreground, everything under the prefix; as root its workers must be root to read a checkout in root's home. */
function configuration(prefix: string, folder: string, port: number, at: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${prefix}/${name};`,
  );
  const include = `include ${resolve('deploy/nginx.conf')};`;
  return `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    worker_processes 1;
    # A line that a browser keeps open does not hold up the end.
    worker_shutdown_timeout 1s;
    pid ${prefix}/nginx.pid;
    error_log stderr warn;
    events {}
    http {
      access_log off;
      ${temporary.join('\n      ')}
      server {
        listen 127.0.0.1:${port};
        root ${folder};
        ${at === '/' ? include : `location ${at} { ${include} }`}
      }
    }
  `;
}

async function answers(origin: string, nginx: ChildProcess): Promise<boolean> {
  const giveUp = performance.now() + PATIENCE;
  while (performance.now() < giveUp && nginx.exitCode === null) {
    if (await isServed(origin)) return true;
    await new Promise((settle) => setTimeout(settle, 50));
  }
  return false;
}

async function isServed(origin: string): Promise<boolean> {
  return (await fetch(origin, { method: 'HEAD' }).catch(() => null)) !== null;
}

function end(nginx: ChildProcess, prefix: string): Promise<void> {
  return new Promise((settle) => {
    const clear = (): void => {
      rmSync(prefix, { recursive: true, force: true });
      settle();
    };
    if (nginx.exitCode !== null) return clear();
    nginx.once('exit', clear);
    nginx.kill('SIGQUIT');
  });
}
