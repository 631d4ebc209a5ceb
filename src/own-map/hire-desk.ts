import type { Desk } from './own-map.svelte.ts';
import type { Answer } from './worker-messages.ts';

/** A desk in a worker of its own, so that the page answers while a table is read. */
export function hireDesk(): Desk {
  const worker = new Worker(new URL('./own-map.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { end: (answer: Answer) => void; onProgress?: (part: number) => void }
  >();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: Answer }>) => {
    const { id, answer } = data;
    const one = waiting.get(id);
    if (answer.kind === 'progress') return one?.onProgress?.(answer.part);
    waiting.delete(id);
    one?.end(answer);
  });
  worker.addEventListener('error', () => {
    for (const { end } of waiting.values()) end({ kind: 'failed', failure: { kind: 'broken' } });
    waiting.clear();
  });
  return {
    ask: (order, onProgress) =>
      new Promise((end) => {
        const id = ++asked;
        waiting.set(id, { end, ...(onProgress && { onProgress }) });
        worker.postMessage({ id, order });
      }),
  };
}
