import { spawn, type ChildProcess } from 'node:child_process';

/** A display that nobody sees, as a program finds it by its environment. */
export interface Screen {
  readonly display: string;
  stop(): Promise<void>;
}

/** Its number is chosen and told by the X server. */
export async function startScreen(): Promise<Screen> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((settle, fail) => {
    server.once('error', fail);
    server.stdio[3]!.once('data', (data: Buffer) => settle(data.toString().trim()));
  });
  return { display: `:${number}`, stop: () => ended(server) };
}

/** Ends a process that was started here, and waits until it is gone. */
export function ended(process: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    if (process.exitCode !== null || process.signalCode !== null) return settle();
    process.once('exit', () => settle());
    process.kill();
  });
}
