import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Explorer } from '../state/explorer.svelte.ts';
import { timelineItems } from './timeline-items.ts';
import { TimelineView } from './timeline-view.ts';

/** Joins Explorer and TimelineView: the outer body builds and reads no changing state, the effects update, the return destroys. */
export function attachTimeline(explorer: Explorer): Attachment<HTMLElement> {
  return (container) => {
    const view = untrack(
      () =>
        new TimelineView(container, {
          scope: explorer.scope,
          language: explorer.language,
          rtl: explorer.direction === 'rtl',
          onScrub: (playhead) => (explorer.playhead = playhead),
          onSelect: (id) =>
            (explorer.selection = id === null ? { kind: 'none' } : { kind: 'agreement', id }),
        }),
    );
    $effect(() => view.setLanguage(explorer.language, explorer.direction === 'rtl'));
    $effect(() => {
      const { themes, lane } = explorer.messages;
      const { items, groups } = timelineItems(
        { ...explorer.dataset, agreements: explorer.shownAgreements },
        explorer.language,
        explorer.grouping,
        { theme: themes, region: lane.regions },
      );
      view.setItems(items, groups);
    });
    $effect(() => view.setPlayhead(explorer.playhead));
    $effect(() => view.setChosen(explorer.selected));
    return () => view.destroy();
  };
}
