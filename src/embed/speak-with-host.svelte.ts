import { writeView } from '../core/address/view-url.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Playback } from '../state/playback.svelte.ts';
import type { EmbedOptions } from './embed-options.ts';
import type { Host } from './host.ts';
import { hear, VERSION, type Command, type Heard, type StateMessage } from './message-api.ts';
import { wantedHeight } from './wanted-height.ts';

/** How often the page is told of a change, in milliseconds. */
const PACE = 250;

/**
 * Tells the page that holds the frame its height and, once it has asked, what is shown; does what it says. Call it while
 * a component is set up.
 */
export function speakWithHost(
  host: Host,
  explorer: Explorer,
  playback: Playback,
  { chrome }: EmbedOptions,
): void {
  $effect(() => {
    const frame = document.documentElement;
    const observer = new ResizeObserver(() => {
      const { clientWidth } = frame;
      if (clientWidth > 0) host.tellHeight(wantedHeight(clientWidth, chrome));
    });
    observer.observe(frame);
    return () => observer.disconnect();
  });
  $effect(() => {
    const answer = (heard: Heard): void => {
      if (heard.kind === 'command') obey(heard.command, explorer, playback);
      else host.tell({ ankaraArcs: VERSION, type: 'error', message: heard.message });
      // The effect below tells of changes; a page that has only asked hears how things are.
      if (heard.kind === 'command') host.tell(stateMessage(explorer, playback));
    };
    const end = host.listen((data) => hear(data, explorer.dataset), answer);
    host.announce({ ankaraArcs: VERSION, type: 'ready' });
    return end;
  });
  const state = $derived(stateMessage(explorer, playback));
  let due: ReturnType<typeof setTimeout> | undefined;
  $effect(() => {
    if (state) due ??= setTimeout(tell, PACE);
  });
  const tell = (): void => {
    due = undefined;
    host.tell(state);
  };
}

function obey(command: Command, explorer: Explorer, playback: Playback): void {
  switch (command.kind) {
    case 'setTime':
      playback.pause();
      explorer.month = command.month;
      break;
    case 'focus':
      explorer.selection = command.selection;
      if (command.month !== null) explorer.month = command.month;
      if (command.shelfOpen) explorer.shelfOpen = true;
      break;
    case 'play':
      playback.play();
      break;
    case 'pause':
      playback.pause();
      break;
    case 'getState':
  }
}

function stateMessage(explorer: Explorer, { playing }: Playback): StateMessage {
  const { year, month } = explorer.yearAndMonth;
  return {
    ankaraArcs: VERSION,
    type: 'state',
    view: writeView(explorer.view, explorer.scope),
    time: `${year}-${String(month).padStart(2, '0')}`,
    playing,
    counts: explorer.counts,
  };
}
