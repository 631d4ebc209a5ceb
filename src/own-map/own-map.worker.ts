import { OwnDesk } from './own-desk.ts';
import { projectTables } from './project-tables.ts';
import type { Answer, Order } from './worker-messages.ts';

const desk = new OwnDesk(projectTables());
/** One order at a time, in their order. */
let last = Promise.resolve().then(() => desk.prepare());

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; order: Order }>) => {
  const { id, order } = data;
  const say = (answer: Answer): void => self.postMessage({ id, answer });
  last = last
    .then(() => desk.answer(order, (part) => say({ kind: 'progress', part })))
    .then(say, (cause: unknown) => {
      console.error(cause);
      say({ kind: 'failed', failure: { kind: 'broken' } });
    });
});
