import fc from 'fast-check';
import { writeView } from '../src/core/address/view-url.ts';
import { defaultView } from '../src/core/address/view-url.ts';
import { Host } from '../src/embed/host.ts';
import { hear } from '../src/embed/message-api.ts';
import { DATASET } from './addresses.ts';
import { hostileWord } from './hostile.ts';
import type { Trial } from './trial.ts';

const value = fc.oneof(
  hostileWord,
  fc.constantFrom('2019-06', 'KAZ', 'kaz-1993', 'kaz-1993~kaz-1993'),
  fc.anything(),
);

/** What a page posts to the frame it holds: to us in our words, in words like ours, or to somebody else. */
const message = fc.oneof(
  fc.record(
    {
      ankaraArcs: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.anything()),
      type: fc.oneof(
        fc.constantFrom('setTime', 'focus', 'play', 'pause', 'getState', 'ready', 'state'),
        value,
      ),
      time: value,
      focus: value,
    },
    { requiredKeys: ['ankaraArcs'] },
  ),
  fc.record({ message: fc.constantFrom('ready', 'height'), secret: fc.constantFrom('abc', 7) }),
  fc
    .tuple(fc.constantFrom('pymxPYMxaxPYMxwidthxPYMx', 'pymxPYMx'), value)
    .map(([begin, end]) => `${begin}${String(Object.prototype.toString.call(end))}`),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
  }),
);

export const EMBED_MESSAGES: Trial<unknown> = {
  name: 'messages to an embed',
  of: message,
  fault: (data) => {
    let said = 0;
    const parent = { postMessage: () => said++ };
    let listen: ((event: unknown) => void) | undefined;
    const frame = {
      parent,
      addEventListener: (_: string, listener: (event: unknown) => void) => (listen = listener),
      removeEventListener: () => {},
    };
    const ids = { href: 'https://arcs.test/embed/', id: 'a', pym: 'a', secret: 'abc' };
    const host = new Host(frame as unknown as Window, ids);
    let fault: string | null = null;
    host.listen(
      (given) => hear(given, DATASET),
      (heard) => {
        if (heard.kind === 'refused') {
          if (heard.message.length > 400) fault = `a sentence of ${heard.message.length} letters`;
          return;
        }
        const { command } = heard;
        const view = defaultView(DATASET.scope);
        if (command.kind === 'setTime') writeView({ ...view, month: command.month }, DATASET.scope);
        if (command.kind === 'focus') {
          const query = writeView({ ...view, selection: command.selection }, DATASET.scope);
          if (
            command.selection.kind === 'several' &&
            new Set(command.selection.ids).size < command.selection.ids.length
          )
            fault = `an id twice: ${query}`;
        }
      },
    );
    listen!({ source: parent, origin: 'https://page.test', data });
    host.tell({ ok: true });
    return fault;
  },
};
