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
    isThere = true;
    const one = waiting.get(id);
    if (answer.kind === 'progress') return one?.onProgress?.(answer.part);
    waiting.delete(id);
    one?.end(answer);
  });
  /** It has answered, so that it is there. */
  let isThere = false;
  let isMissing = false;
  worker.addEventListener('error', () => {
    isMissing = !isThere;
    const kind = isMissing ? 'no-reader' : 'broken';
    for (const { end } of waiting.values()) end({ kind: 'failed', failure: { kind } });
    waiting.clear();
  });
  return {
    ask: (order, onProgress) =>
      new Promise((end) => {
        // It failed before anybody asked: it will never answer.
        if (isMissing) return end({ kind: 'failed', failure: { kind: 'no-reader' } });
        const id = ++asked;
        waiting.set(id, { end, ...(onProgress && { onProgress }) });
        worker.postMessage({ id, order });
      }),
  };
}
